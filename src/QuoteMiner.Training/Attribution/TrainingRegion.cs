namespace QuoteMiner.Training.Attribution;

/// <summary>A quoted region of a training article with its candidates, described as the package describes them.</summary>
internal sealed class TrainingRegion
{
    /// <summary>Index of its article, for folds.</summary>
    public required int Document { get; init; }

    /// <summary>It is attributed speech.</summary>
    public required bool IsQuotation { get; init; }

    public required float[] QuotationFeatures { get; init; }

    /// <summary>One row of features a candidate.</summary>
    public required float[][] Candidates { get; init; }

    /// <summary>The mention of each candidate.</summary>
    public required int[] Mentions { get; init; }

    /// <summary>Whether each candidate's mention holds the head of the gold source.</summary>
    public required bool[] IsSource { get; init; }
}
