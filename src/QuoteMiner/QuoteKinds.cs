namespace QuoteMiner;

/// <summary>A set of <see cref="QuoteKind"/>s, for <see cref="QuotePipelineOptions.Kinds"/>.</summary>
[Flags]
public enum QuoteKinds
{
    /// <summary>The empty set.</summary>
    None = 0,

    /// <summary>Quotes whose whole utterance stands between quotation marks.</summary>
    Direct = 1,

    /// <summary>Quoted fragments inside the writer's own sentence.</summary>
    Mixed = 2,

    /// <summary>Reported speech without quotation marks. This version extracts none.</summary>
    Indirect = 4,

    /// <summary>Every kind.</summary>
    All = Direct | Mixed | Indirect,
}
