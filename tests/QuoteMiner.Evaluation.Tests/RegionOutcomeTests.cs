using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

public sealed class RegionOutcomeTests
{
    const string Text = "“We dug it twice,” Ida Holm said of the “well”.";

    static readonly GoldQuote Dug = Text.Gold("“We dug it twice,”", "Ida Holm", "Holm", "Ida Holm");

    static readonly GoldQuote Unsourced = Text.Gold("“We dug it twice,”");

    [Test]
    public void A_mistake_is_of_the_first_class_that_applies()
    {
        Assert.That(Mistake(Dug), Is.EqualTo(RegionMistake.MissedRegion));
        Assert.That(Mistake(Dug, Text.Predicted("We dug it twice", "well", "Rana Iqbal")), Is.EqualTo(RegionMistake.WrongMention));
        Assert.That(Mistake(Dug, Text.Predicted("We dug it twice")), Is.EqualTo(RegionMistake.WrongMention));
        Assert.That(Mistake(Dug, Text.Predicted("We dug it twice", "Ida Holm", "Holm")), Is.EqualTo(RegionMistake.WrongName));
        Assert.That(Mistake(Dug, Text.Predicted("We dug it twice", "Ida Holm", "Ida Holm")), Is.EqualTo(RegionMistake.None));
        Assert.That(Mistake(null, Text.Predicted("well", "Ida Holm", "Ida Holm")), Is.EqualTo(RegionMistake.FalseRegion));
    }

    [Test]
    public void Where_the_text_names_no_source_a_missed_region_and_a_mention_are_mistakes_too()
    {
        Assert.That(Mistake(Unsourced), Is.EqualTo(RegionMistake.MissedRegion));
        Assert.That(Mistake(Unsourced, Text.Predicted("We dug it twice", "Ida Holm")), Is.EqualTo(RegionMistake.WrongMention));
        Assert.That(Mistake(Unsourced, Text.Predicted("We dug it twice")), Is.EqualTo(RegionMistake.None));
    }

    [Test]
    public void The_mention_is_placed_in_UTF_16_units()
    {
        var gold = new GoldDocument("g", "😀 “Dry,” Holm said.", ["😀 “Dry,” Holm said.".Gold("“Dry,”", "Holm")]);
        var predicted = new PredictedDocument("g", [new PredictedQuote { Spans = [new TextSpan(3, 7)], Mention = new TextSpan(9, 13) }], OffsetUnit.CodePoint);
        Assert.That(Scorer.Score([gold], _ => predicted, keepRegions: true).Regions.Single().Mention?.Slice(gold.Text).ToString(), Is.EqualTo("Holm"));
    }

    [TestCase("One.\nBRANDT: They said “dry well” again.", RegionLayout.Labelled)]
    [TestCase("Q: They said “dry well” again?", RegionLayout.Labelled)]
    [TestCase("One.\nBrandt: “dry well”", RegionLayout.Ends)]
    [TestCase("One.\n“dry well” — Ida Holm, farmer", RegionLayout.Credited)]
    [TestCase("One.\n“dry well”\n\n― Ida Holm", RegionLayout.Credited)]
    [TestCase("One.\n“dry well” — she said so", RegionLayout.Opens)]
    [TestCase("One.\n“dry well.”\nTwo.", RegionLayout.Whole)]
    [TestCase("“dry well", RegionLayout.Whole)]
    [TestCase("The “dry well” of Holm", RegionLayout.Inside)]
    public void The_layout_is_told_by_signs(string text, RegionLayout layout)
    {
        var gold = new GoldDocument("g", text, [text.Gold("dry well")]);
        Assert.That(Scorer.Score([gold], _ => null, keepRegions: true).Regions.Single().Layout, Is.EqualTo(layout));
    }

    static RegionMistake Mistake(GoldQuote? gold, params PredictedQuote[] predicted) =>
        Scorer.Score([new GoldDocument("g", Text, gold is null ? [] : [gold])], _ => new PredictedDocument("g", predicted), keepRegions: true).Regions.Single().Mistake;
}
