using System.Text.Json;
using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

public sealed class ScoreReportTests
{
    const string Text = "“Yes,” she said. “No,” they said. “Why” is a word.";

    static readonly ScoreReport Report = Scorer.Score(
        [new GoldDocument("a", Text, [Text.Gold("“Yes,”", "she", "she"), Text.Gold("“No,”", "they", "they")])],
        _ => new PredictedDocument("a", [Text.Predicted("Yes", "she"), Text.Predicted("No", "she"), Text.Predicted("Why", "they")]));

    [Test]
    public void Text_has_one_line_a_figure() => Assert.That(Report.ToText(), Is.EqualTo("""
        documents 1 (missing 0)
        quoted regions
          detection        P 0.667  R 1.000  F1 0.800  (gold 2, predicted 3)
          attributed       P 0.333  R 0.500  F1 0.400  (gold 2, predicted 3)
          attribution      0.500 of 2  pronoun 0.500 of 2
          identity         strict 0.000  lenient 0.000  of 0
        attributions of every kind
          content IoU>=0.5 P 0.667  R 1.000  F1 0.800  (gold 2, predicted 3)
          content exact    P 0.667  R 1.000  F1 0.800  (gold 2, predicted 3)
          with source      P 0.333  R 0.500  F1 0.400  (gold 2, predicted 3)
          recall by kind   direct 1.000 of 2
        """));

    [Test]
    public void Json_gives_the_same_doubles()
    {
        using var json = JsonDocument.Parse(Report.ToJson());
        JsonElement detection = json.RootElement.GetProperty("quoted_regions").GetProperty("detection");
        Assert.That(detection.GetProperty("precision").GetDouble(), Is.EqualTo(2.0 / 3.0));
        Assert.That(detection.GetProperty("recall").GetRawText(), Is.EqualTo("1.0"));
    }

    [Test]
    public void Long_regions_and_sources_are_cut_by_code_points()
    {
        string smileys = string.Concat(Enumerable.Repeat("😀", 100));
        string line = new ScoreError("a", ScoreErrorKind.Missed, smileys, smileys, null).ToString();
        Assert.That(line, Is.EqualTo($"missed\ta\t“{smileys[..180]}”\tgold: {smileys[..120]}\tpredicted: None"));
    }
}
