namespace QuoteMiner.Evaluation;

/// <summary>Figures whose unit is an attribution, indirect ones too: pairs of contents whose letters' intersection over union is at least 0.5.</summary>
public sealed record AttributionScores
{
    /// <summary>Contents found.</summary>
    public required Agreement Content { get; init; }

    /// <summary>Contents found with all the same letters and digits.</summary>
    public required Agreement ContentExact { get; init; }

    /// <summary>Contents found whose mention touches the source's head word; of the gold only those with a source, of the predicted only those with a mention.</summary>
    public required Agreement WithSource { get; init; }

    /// <summary>Share of the gold contents found, by <see cref="GoldQuote.Kind"/>, sorted ordinally.</summary>
    public required IReadOnlyDictionary<string, Share> RecallByKind { get; init; }
}
