namespace QuoteMiner;

/// <summary>How a quote gives its speaker's words.</summary>
public enum QuoteKind
{
    /// <summary>No kind; no quote of a document has it.</summary>
    None = 0,

    /// <summary>The whole utterance stands between quotation marks: <c>"We checked it twice," Park said.</c></summary>
    Direct = 1,

    /// <summary>Quoted fragments inside the writer's own sentence: <c>Park said the wall "moved a little".</c></summary>
    Mixed = 2,

    /// <summary>Reported without quotation marks: <c>Park said the wall had moved.</c> This version extracts none.</summary>
    Indirect = 3,
}
