namespace QuoteMiner.Text;

/// <summary>Features of a token's letters.</summary>
[Flags]
internal enum TokenShapes : byte
{
    None = 0,

    /// <summary>Its first letter is upper case.</summary>
    Capitalized = 1 << 0,

    /// <summary>It has at least two letters and no lower-case one.</summary>
    AllCapitals = 1 << 1,

    HasDigit = 1 << 2,

    /// <summary>One upper-case letter and a full stop: <c>J.</c></summary>
    Initial = 1 << 3,

    /// <summary>It ends in a full stop that belongs to it: <c>Sen.</c>, <c>U.S.</c></summary>
    EndsInPeriod = 1 << 4,

    /// <summary>White space (or the text's start) precedes it.</summary>
    SpaceBefore = 1 << 5,

    /// <summary>It is the first token of its paragraph.</summary>
    StartsParagraph = 1 << 6,
}
