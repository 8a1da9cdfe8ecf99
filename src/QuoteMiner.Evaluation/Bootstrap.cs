using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>Intervals by resampling documents (bootstrap; Efron 1979): regions of one article stand or fall together, so articles are drawn, not regions.</summary>
/// <remarks>The same outcomes give the same intervals. A thousand resamples of a hundred documents take some milliseconds.</remarks>
public static class Bootstrap
{
    const int Seed = 1;

    /// <summary>95 % intervals of the figures.</summary>
    /// <param name="regions">Of all documents, as <see cref="ScoreReport.Regions"/> has them. A document without any region moves no figure.</param>
    /// <param name="resamples">Draws of as many documents as there are; at least 1, 1,000 are usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resamples"/> is below 1.</exception>
    public static RegionIntervals Intervals(IReadOnlyList<RegionOutcome> regions, int resamples)
    {
        ArgumentNullException.ThrowIfNull(regions);
        RegionCounts[] documents = [.. RegionCounts.ByDocument(regions).Values];
        RegionCounts[] sums = Resample(documents, resamples);
        return new RegionIntervals
        {
            Detection = Of(sums, counts => counts.Detection.F1),
            Attributed = Of(sums, counts => counts.Attributed.F1),
            IdentityStrict = Of(sums, counts => counts.Strict.Value),
            IdentityLenient = Of(sums, counts => counts.Lenient.Value),
        };
    }

    /// <summary>The sums of so many draws, each of as many documents as there are. Two runs over the same documents draw the same ones.</summary>
    internal static RegionCounts[] Resample(RegionCounts[] documents, int resamples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var random = new Random(Seed);
        var sums = new RegionCounts[resamples];
        for (int draw = 0; draw < resamples; draw++)
        {
            for (int i = 0; i < documents.Length; i++)
            {
                sums[draw] += documents[random.Next(documents.Length)];
            }
        }

        return sums;
    }

    internal static Interval Of(RegionCounts[] sums, Func<RegionCounts, double> figure) => Of(Array.ConvertAll(sums, counts => figure(counts)));

    /// <summary>The bounds that leave out 2.5 % on each side.</summary>
    internal static Interval Of(double[] values)
    {
        Array.Sort(values);
        int tail = (int)(values.Length * 0.025);
        return new Interval(values[tail], values[values.Length - 1 - tail]);
    }
}
