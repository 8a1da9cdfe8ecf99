namespace QuoteMiner.Training.Attribution;

/// <summary>Regions predicted as attributed speech: how sure the model was, and whether region and mention are both right.</summary>
internal sealed class ConfidenceCurve
{
    const int Bins = 10;

    readonly List<(float Confidence, bool IsRight)> regions = [];

    public void Add(float confidence, bool isRight) => regions.Add((confidence, isRight));

    /// <summary>Mean distance of confidence and share of right ones over ten equal bins of the confidence, weighed by their regions (Naeini, Cooper and Hauskrecht 2015).</summary>
    public double CalibrationError() => Reliability().Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Right)) / regions.Count;

    /// <summary>For each bin that is not empty the mean confidence, the share of right ones and the number of regions.</summary>
    public IEnumerable<(double Confidence, double Right, int Count)> Reliability() =>
        from region in regions
        group region by Math.Min(Bins - 1, (int)(region.Confidence * Bins)) into bin
        orderby bin.Key
        select ((double)bin.Average(region => region.Confidence), bin.Average(region => region.IsRight ? 1.0 : 0), bin.Count());

    /// <summary>For every hundredth of the gold regions: the share of right ones among as many of the most confident.</summary>
    /// <param name="gold">Number of gold regions with a source.</param>
    public IEnumerable<(double Share, double Precision)> Coverage(int gold)
    {
        var sorted = regions.OrderByDescending(region => region.Confidence).ToArray();
        var right = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            right += sorted[i].IsRight ? 1 : 0;
            if ((long)(i + 1) * 100 / gold > (long)i * 100 / gold || i + 1 == sorted.Length)
            {
                yield return ((i + 1.0) / gold, right / (i + 1.0));
            }
        }
    }

    /// <summary>Share of right ones among the most confident.</summary>
    /// <param name="share">Of <paramref name="gold"/>, how many are looked at.</param>
    /// <param name="gold">Number of gold regions with a source.</param>
    public double PrecisionAt(double share, int gold) =>
        regions.OrderByDescending(region => region.Confidence).Take((int)(share * gold)).Average(region => region.IsRight ? 1.0 : 0);
}
