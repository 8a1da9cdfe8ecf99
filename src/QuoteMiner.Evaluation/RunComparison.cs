using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>Two predictions of the same gold documents side by side: which regions one has right and the other wrong.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RunComparison
{
    /// <summary>Regions that are right in the run and wrong in the baseline, as the baseline has them, in order of document and region.</summary>
    public required IReadOnlyList<RegionOutcome> Won { get; init; }

    /// <summary>Regions that are wrong in the run and right in the baseline, as the run has them.</summary>
    public required IReadOnlyList<RegionOutcome> Lost { get; init; }

    /// <summary>Attributed F1 of the run minus that of the baseline.</summary>
    public required double Difference { get; init; }

    /// <summary>Its 95 % interval by paired bootstrap over documents: both runs are scored on the same draws.</summary>
    public required Interval DifferenceInterval { get; init; }

    /// <summary>The share of draws in which the run is better than the baseline; those where both are equal count half.</summary>
    public required double ProbabilityBetter { get; init; }

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
        Dictionary<(string, int), RegionOutcome> before = ByPlace(baseline), after = ByPlace(run);
        var (runCounts, baselineCounts) = (RegionCounts.ByDocument(run), RegionCounts.ByDocument(baseline));
        string[] documents = [.. baselineCounts.Keys.Union(runCounts.Keys)];
        RegionCounts[] runSums = Bootstrap.Resample([.. documents.Select(id => runCounts.GetValueOrDefault(id))], resamples);
        RegionCounts[] baselineSums = Bootstrap.Resample([.. documents.Select(id => baselineCounts.GetValueOrDefault(id))], resamples);
        double[] differences = [.. runSums.Zip(baselineSums, (a, b) => a.Attributed.F1 - b.Attributed.F1)];
        return new RunComparison
        {
            Won = [.. baseline.Where(outcome => outcome.Error is not null && after.GetValueOrDefault(Place(outcome))?.Error is null)],
            Lost = [.. run.Where(outcome => outcome.Error is not null && before.GetValueOrDefault(Place(outcome))?.Error is null)],
            Difference = F1(runCounts) - F1(baselineCounts),
            ProbabilityBetter = differences.Average(difference => difference > 0 ? 1 : difference < 0 ? 0 : 0.5),
            DifferenceInterval = Bootstrap.Of(differences),
        };
    }

    static Dictionary<(string, int), RegionOutcome> ByPlace(IEnumerable<RegionOutcome> outcomes) => outcomes.ToDictionary(Place);

    static (string, int) Place(RegionOutcome outcome) => (outcome.DocumentId, outcome.Region.Start);

    static double F1(Dictionary<string, RegionCounts> counts) => counts.Values.Aggregate(default(RegionCounts), (sum, next) => sum + next).Attributed.F1;
}
