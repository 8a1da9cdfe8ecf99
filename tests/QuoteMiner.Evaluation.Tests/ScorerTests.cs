using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

public sealed class ScorerTests
{
    const string Text = "“We dug it twice,” Ida Holm said of the “well”.\nShe added that it was dry. “It is over,” a neighbour of hers said.";

    static readonly GoldDocument Gold = new("g", Text,
    [
        Text.Gold("“We dug it twice,”", "Ida Holm", "Holm", "Ida Holm"),
        Text.Gold("that it was dry", "She", "She", "Ida Holm", "indirect"),
        Text.Gold("“It is over,”", "a neighbour of hers"),
    ]);

    [Test]
    public void A_perfect_prediction_has_ones_everywhere()
    {
        ScoreReport report = Score(
            Text.Predicted("We dug it twice", "Ida Holm", "Ida Holm"),
            Text.Predicted("that it was dry", "She", "Ida Holm"),
            Text.Predicted("It is over", "a neighbour", "a neighbour"));
        Assert.That(report.QuotedRegions.Detection, Is.EqualTo(new Agreement(2, 2, 2)));
        Assert.That(report.QuotedRegions.Attributed, Is.EqualTo(new Agreement(2, 2, 2)));
        Assert.That(report.QuotedRegions.AttributionBySource, Is.EqualTo(new Dictionary<string, Share> { ["name"] = new(1, 1), ["nominal"] = new(1, 1) }));
        Assert.That(report.QuotedRegions.IdentityStrict, Is.EqualTo(new Share(1, 1)));
        Assert.That(report.Attributions.ContentExact, Is.EqualTo(new Agreement(3, 3, 3)));
        Assert.That(report.Attributions.WithSource.F1, Is.EqualTo(1.0));
        Assert.That(report.Attributions.RecallByKind, Is.EqualTo(new Dictionary<string, Share> { ["direct"] = new(2, 2), ["indirect"] = new(1, 1) }));
        Assert.That(report.GetErrors(), Is.Empty);
    }

    [Test]
    public void Errors_are_missed_speaker_and_spurious_regions()
    {
        ScoreReport report = Score(
            Text.Predicted("We dug it twice", "well"),
            Text.Predicted("well", "Ida Holm", "Ida Holm"));
        Assert.That(report.GetErrors().Select(error => error.ToString()), Is.EqualTo(new[]
        {
            "speaker\tg\t“We dug it twice,”\tgold: Ida Holm\tpredicted: None",
            "spurious\tg\t“well”\tgold: \tpredicted: Ida Holm",
            "missed\tg\t“It is over,”\tgold: a neighbour of hers\tpredicted: None",
        }));
        Assert.That(report.QuotedRegions.Attributed, Is.EqualTo(new Agreement(0, 2, 2)));
    }

    [Test]
    public void Errors_are_kept_only_on_request()
    {
        Assert.That(Scorer.Score([Gold], _ => null).GetErrors(), Is.Empty);
        Assert.That(Scorer.Score([Gold], _ => null, keepRegions: true).GetErrors(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_document_without_prediction_is_missing_and_counts_as_empty()
    {
        ScoreReport report = Scorer.Score([Gold], _ => null);
        Assert.That(report.MissingDocuments, Is.EqualTo(1));
        Assert.That(report.Attributions.Content, Is.EqualTo(new Agreement(0, 3, 0)));
    }

    [Test]
    public void Content_is_compared_where_it_is_more_than_the_spans()
    {
        ScoreReport report = Score(Text.Predicted("We dug", content: "We dug it twice"));
        Assert.That(report.Attributions.ContentExact, Is.EqualTo(new Agreement(1, 3, 1)));
        Assert.That(report.QuotedRegions.Detection.Predicted, Is.Zero, "regions look at the spans: 5 of 13 letters");
    }

    [Test]
    public void Each_document_is_predicted_once_in_order()
    {
        var asked = new List<string>();
        Scorer.Score([Gold, new GoldDocument("h", "", [])], gold =>
        {
            asked.Add(gold.Id);
            return null;
        });
        Assert.That(asked, Is.EqualTo(new[] { "g", "h" }));
    }

    [TestCase(OffsetUnit.Utf16, 4, true)]
    [TestCase(OffsetUnit.Utf16, 5, false)]
    [TestCase(OffsetUnit.CodePoint, 3, true)]
    [TestCase(OffsetUnit.CodePoint, 4, false)]
    public void A_span_outside_the_text_is_refused_in_the_unit_of_the_prediction(OffsetUnit unit, int end, bool lies)
    {
        var gold = new GoldDocument("astral", "a😀b", []);
        var predicted = new PredictedDocument("astral", [new PredictedQuote { Spans = [new TextSpan(0, end)] }], unit);
        Assert.That(
            () => Scorer.Score([gold], _ => predicted),
            lies ? Throws.Nothing : Throws.TypeOf<InvalidDataException>().With.Message.Contain("astral").And.Message.Contain($"[0, {end})"));
    }

    [Test]
    public void A_gold_span_outside_its_text_is_refused() =>
        Assert.That(() => new GoldDocument("x", "ab", ["abc".Gold("abc")]), Throws.ArgumentException);

    static ScoreReport Score(params PredictedQuote[] quotes) => Scorer.Score([Gold], _ => new PredictedDocument("g", quotes), keepRegions: true);
}
