using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

public sealed class RunComparisonTests
{
    const string Text = "“We dug it twice,” Ida Holm said of the “well”.\n“It is over,” a neighbour of hers said.";

    static readonly GoldDocument[] Gold =
    [
        new("news_1", Text, [Text.Gold("“We dug it twice,”", "Ida Holm", "Holm", "Ida Holm"), Text.Gold("“It is over,”", "a neighbour of hers", kind: "mixed")]),
        new("post_2", Text, [Text.Gold("“We dug it twice,”", "Ida Holm", "Holm", "Ida Holm")]),
    ];

    static readonly PredictedQuote Right = Text.Predicted("We dug it twice", "Ida Holm", "Ida Holm");

    static readonly PredictedQuote Wrong = Text.Predicted("We dug it twice", "a neighbour", "a neighbour");

    static readonly PredictedQuote False = Text.Predicted("well", "Ida Holm", "Ida Holm");

    [Test]
    public void Lists_what_is_won_and_lost()
    {
        var comparison = RunComparison.Of(Regions([Right], [Wrong]), Regions([Wrong, False], [Right]), 200);
        Assert.That(comparison.Won.Select(Describe), Is.EqualTo(new[] { "news_1 Speaker We dug it twice,", "news_1 Spurious well" }));
        Assert.That(comparison.Lost.Select(Describe), Is.EqualTo(new[] { "post_2 Speaker We dug it twice," }));
    }

    [Test]
    public void A_run_against_itself_is_no_better()
    {
        var regions = Regions([Right], [Wrong]);
        var comparison = RunComparison.Of(regions, regions, 200);
        Assert.That(comparison.Difference, Is.Zero);
        Assert.That(comparison.ProbabilityBetter, Is.EqualTo(0.5));
        Assert.That(comparison.DifferenceInterval, Is.EqualTo(new Interval(0, 0)));
    }

    [Test]
    public void A_run_that_is_better_in_every_article_is_surely_better()
    {
        var comparison = RunComparison.Of(Regions([Right], [Right]), Regions([Wrong], [Wrong]), 200);
        Assert.That(comparison.ProbabilityBetter, Is.EqualTo(1));
        Assert.That(comparison.DifferenceInterval.Low, Is.GreaterThan(0));
    }

    [Test]
    public void Intervals_hold_the_figure_and_are_the_same_every_time()
    {
        var regions = Regions([Right], [Wrong]);
        var intervals = Bootstrap.Intervals(regions, 500);
        Assert.That(intervals, Is.EqualTo(Bootstrap.Intervals(regions, 500)));
        Assert.That(intervals.Detection.High, Is.EqualTo(1));
        Assert.That(intervals.Attributed.Low, Is.Zero, "only the second article");
        Assert.That(intervals.ToText(), Does.Contain("  attributed F1    0.000 to "));
    }

    [Test]
    public void No_draws_are_refused() => Assert.That(() => Bootstrap.Intervals([], 0), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Counts_errors_by_class()
    {
        var lines = ErrorTable.Write(Regions([Wrong, False], [Right])).Split('\n');
        Assert.That(lines, Is.EqualTo(new[]
        {
            "errors by class              gold  missed  mention  spurious   right",
            "  kind direct                   2       0        1         0   0.500",
            "  kind mixed                    1       1        0         0   0.000",
            "  source name                   2       0        1         0   0.500",
            "  source nominal                1       1        0         0   0.000",
            "  layout ends                   0       0        0         1       –",
            "  layout opens                  3       1        1         0   0.333",
            "  publisher news                2       1        1         1   0.000",
            "  publisher post                1       0        0         0   1.000",
        }));
    }

    static IReadOnlyList<RegionOutcome> Regions(PredictedQuote[] first, PredictedQuote[] second) =>
        Scorer.Score(Gold, document => new PredictedDocument(document.Id, document.Id == "news_1" ? first : second), keepRegions: true).Regions;

    static string Describe(RegionOutcome outcome) => $"{outcome.DocumentId} {outcome.Error} {outcome.Text}";
}
