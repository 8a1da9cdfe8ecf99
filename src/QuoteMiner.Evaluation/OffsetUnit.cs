namespace QuoteMiner.Evaluation;

/// <summary>What the offsets of a prediction count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript count.</summary>
    Utf16 = 0,

    /// <summary>Unicode code points, as Python counts.</summary>
    CodePoint = 1,
}
