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

    static readonly PredictedQuote OtherName = Text.Predicted("We dug it twice", "Ida Holm", "Rana Iqbal");

    static readonly PredictedQuote False = Text.Predicted("well", "Ida Holm", "Ida Holm");

    [Test]
    public void Lists_what_is_won_and_lost()
    {
        var comparison = RunComparison.Of(Regions([Right], [Wrong]), Regions([Wrong, False], [Right]), 200);
        Assert.That(comparison.Changes.Where(change => change.IsWon).Select(Describe), Is.EqualTo(new[] { "WrongMention -> None: news_1 We dug it twice,", "FalseRegion -> None: news_1 well" }));
        Assert.That(comparison.Changes.Where(change => change.IsLost).Select(Describe), Is.EqualTo(new[] { "None -> WrongMention: post_2 We dug it twice," }));
    }

    [Test]
    public void A_region_that_is_wrong_in_another_way_is_neither_won_nor_lost()
    {
        var change = RunComparison.Of(Regions([OtherName], []), Regions([Wrong], []), 1).Changes.Single();
        Assert.That(Describe(change), Is.EqualTo("WrongMention -> WrongName: news_1 We dug it twice,"));
        Assert.That(change.IsWon || change.IsLost, Is.False);
    }

    [Test]
    public void A_run_against_itself_is_no_better()
    {
        var regions = Regions([Right], [Wrong]);
        var comparison = RunComparison.Of(regions, regions, 200);
        Assert.That(comparison.Changes, Is.Empty);
        Assert.That(comparison.Figures, Has.All.Matches<FigureDifference>(figure => figure is { Difference: 0, ProbabilityBetter: 0.5, Interval: { Low: 0, High: 0 } }));
    }

    [Test]
    public void A_run_that_is_better_in_every_article_is_surely_better()
    {
        var comparison = RunComparison.Of(Regions([Right], [Right]), Regions([Wrong], [Wrong]), 200);
        Assert.That(comparison.Figures.Select(figure => figure.Name), Is.EqualTo(new[] { "detection F1", "attributed F1", "identity strict", "identity lenient" }));
        Assert.That(comparison.Figures[1].ProbabilityBetter, Is.EqualTo(1));
        Assert.That(comparison.Figures[1].Interval.Low, Is.GreaterThan(0));
    }

    [Test]
    public void Draws_are_paired_so_that_a_small_steady_gain_shows()
    {
        // The run is right where the baseline is, and in five documents more: hardly a draw favours the baseline, though both figures move by far more than they differ.
        GoldDocument[] gold = [.. Enumerable.Range(0, 60).Select(i => new GoldDocument($"{i:00}", Text, Gold[1].Quotes))];
        IReadOnlyList<RegionOutcome> baseline = First(30), run = First(35);
        Assert.That(RunComparison.Of(run, baseline, 500).Figures[2].ProbabilityBetter, Is.GreaterThan(0.98));
        Assert.That(Bootstrap.Intervals(run, 500).IdentityStrict.Low, Is.LessThan(Bootstrap.Intervals(baseline, 500).IdentityStrict.High));

        IReadOnlyList<RegionOutcome> First(int count) =>
            Scorer.Score(gold, document => new PredictedDocument(document.Id, string.CompareOrdinal(document.Id, $"{count:00}") < 0 ? [Right] : []), keepRegions: true).Regions;
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
            "errors by class              gold  missed  mention  spurious   right   named    name",
            "  kind direct                   2       0        1         0   0.500       2   0.500",
            "  kind mixed                    1       1        0         0   0.000       0       –",
            "  source name                   2       0        1         0   0.500       2   0.500",
            "  source nominal                1       1        0         0   0.000       0       –",
            "  layout ends                   0       0        0         1       –       0       –",
            "  layout opens                  3       1        1         0   0.333       2   0.500",
            "  publisher news                2       1        1         1   0.000       1   0.000",
            "  publisher post                1       0        0         0   1.000       1   1.000",
        }));
    }

    static IReadOnlyList<RegionOutcome> Regions(PredictedQuote[] first, PredictedQuote[] second) =>
        Scorer.Score(Gold, document => new PredictedDocument(document.Id, document.Id == "news_1" ? first : second), keepRegions: true).Regions;

    static string Describe(RegionChange change)
    {
        RegionOutcome region = (change.Run ?? change.Baseline)!;
        return $"{change.Before} -> {change.After}: {region.DocumentId} {region.Text}";
    }
}
