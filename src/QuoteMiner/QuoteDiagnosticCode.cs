namespace QuoteMiner;

/// <summary>What is odd about a place in the text.</summary>
public enum QuoteDiagnosticCode
{
    /// <summary>No code; no diagnostic of a document has it.</summary>
    None = 0,

    /// <summary>An opening quotation mark has no closing one; the quotation was taken to end with its paragraph.</summary>
    UnclosedQuotation = 1,

    /// <summary>A closing quotation mark has no opening one.</summary>
    UnopenedQuotation = 2,
}
