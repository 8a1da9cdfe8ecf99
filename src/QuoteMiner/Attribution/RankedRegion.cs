namespace QuoteMiner.Attribution;

/// <summary>How the source of a region was chosen, kept for inspection.</summary>
internal sealed record RankedRegion
{
    /// <summary>The sources that were ranked, best first; of equal ones that which was described first.</summary>
    public required IReadOnlyList<RankedSource> Sources { get; init; }

    /// <summary>What the classifier was told: one number a <see cref="QuotationFeature"/>.</summary>
    public required float[] Features { get; init; }

    /// <summary>Log-odds that it is attributed speech, less the threshold: from 0 on it is taken.</summary>
    public required float SpeechOdds { get; init; }

    /// <summary>Log-odds that it is, and that the best source is right.</summary>
    public required float ConfidenceOdds { get; init; }

    /// <summary>For each number in which the best source differs from another, how much of its score the best one would lose if it had the other's; largest first. Trees do not add up number by number, so these do not either.</summary>
    public required Func<RankedSource, IReadOnlyList<(int Feature, float Loss)>> LossAgainst { get; init; }
}
