namespace QuoteMiner.Training.Attribution;

/// <summary>A quoted region of a training article with its candidates and sources, described as the package describes them.</summary>
internal sealed class TrainingRegion
{
    /// <summary>Number of its article.</summary>
    public required int Article { get; init; }

    /// <summary>It was marked in a copy of the article; for the ranker only.</summary>
    public bool IsCopy { get; init; }

    /// <summary>It is attributed speech.</summary>
    public required bool IsQuotation { get; init; }

    /// <summary>It is attributed speech, and the text names its source.</summary>
    public bool HasSource { get; init; }

    /// <summary>One row of features a candidate; for the linear scorer.</summary>
    public required float[][] Candidates { get; init; }

    /// <summary>The mention of each candidate.</summary>
    public required int[] Mentions { get; init; }

    /// <summary>Whether each candidate's mention holds the head of the gold source.</summary>
    public required bool[] IsSource { get; init; }

    /// <summary>One row a source that is left after pruning; for the ranker.</summary>
    public float[][] Sources { get; set; } = [];

    /// <summary>Whether each of them holds the head of the gold source.</summary>
    public bool[] SourceIsRight { get; set; } = [];

    /// <summary>The classifier's row if the source of that index is chosen, with its score and lead.</summary>
    public Func<int, float, float, float[]> Quotation { get; set; } = (_, _, _) => [];
}
