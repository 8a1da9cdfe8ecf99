using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>Two predictions of the same gold documents side by side: what they differ by, and where.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RunComparison
{
    /// <summary>The regions whose mistake is another one in the run, document by document and in order of region.</summary>
    public required IReadOnlyList<RegionChange> Changes { get; init; }

    /// <summary>Both F1 and both identities, in the order of <see cref="RegionIntervals"/>.</summary>
    public required IReadOnlyList<FigureDifference> Figures { get; init; }

    /// <summary>Compares a run with a baseline.</summary>
    /// <param name="run">Its regions (<see cref="ScoreReport.Regions"/>).</param>
    /// <param name="baseline">Those of the other run, on the same gold documents.</param>
    /// <param name="resamples">Draws; at least 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> is below 1.</exception>
    public static RunComparison Of(IReadOnlyList<RegionOutcome> run, IReadOnlyList<RegionOutcome> baseline, int resamples)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(baseline);
        return new RunComparison { Changes = Change(run, baseline), Figures = Differ(run, baseline, resamples) };
    }

    static RegionChange[] Change(IReadOnlyList<RegionOutcome> run, IReadOnlyList<RegionOutcome> baseline)
    {
        string[] documents = Documents(run, baseline);
        var order = documents.Select((id, i) => (id, i)).ToDictionary(document => document.id, document => document.i, StringComparer.Ordinal);
        Dictionary<(string Id, int Start), RegionOutcome> before = baseline.ToDictionary(Place), after = run.ToDictionary(Place);
        return
        [
            .. before.Keys.Union(after.Keys)
                .OrderBy(place => order[place.Id]).ThenBy(place => place.Start)
                .Select(place => new RegionChange(before.GetValueOrDefault(place), after.GetValueOrDefault(place)))
                .Where(change => change.Before != change.After),
        ];
    }

    static FigureDifference[] Differ(IReadOnlyList<RegionOutcome> run, IReadOnlyList<RegionOutcome> baseline, int resamples)
    {
        var (runCounts, baselineCounts) = (RegionCounts.ByDocument(run), RegionCounts.ByDocument(baseline));
        string[] documents = Documents(run, baseline);
        RegionCounts[] runSums = Bootstrap.Resample([.. documents.Select(id => runCounts.GetValueOrDefault(id))], resamples);
        RegionCounts[] baselineSums = Bootstrap.Resample([.. documents.Select(id => baselineCounts.GetValueOrDefault(id))], resamples);
        RegionCounts runSum = Sum(runCounts), baselineSum = Sum(baselineCounts);
        return
        [
            Differ("detection F1", counts => counts.Detection.F1),
            Differ("attributed F1", counts => counts.Attributed.F1),
            Differ("identity strict", counts => counts.Strict.Value),
            Differ("identity lenient", counts => counts.Lenient.Value),
        ];

        FigureDifference Differ(string name, Func<RegionCounts, double> figure)
        {
            double[] differences = [.. runSums.Zip(baselineSums, (a, b) => figure(a) - figure(b))];
            double better = differences.Average(difference => difference > 0 ? 1 : difference < 0 ? 0 : 0.5);
            return new FigureDifference(name, figure(baselineSum), figure(runSum), Bootstrap.Of(differences), better);
        }
    }

    static string[] Documents(IReadOnlyList<RegionOutcome> run, IReadOnlyList<RegionOutcome> baseline) =>
        [.. baseline.Concat(run).Select(outcome => outcome.DocumentId).Distinct(StringComparer.Ordinal)];

    static (string Id, int Start) Place(RegionOutcome outcome) => (outcome.DocumentId, outcome.Region.Start);

    static RegionCounts Sum(Dictionary<string, RegionCounts> counts) => counts.Values.Aggregate(default(RegionCounts), (sum, next) => sum + next);
}
