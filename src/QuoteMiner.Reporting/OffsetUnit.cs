namespace QuoteMiner.Reporting;

/// <summary>What the offsets of a report count. All three start at 0 and give half-open ranges.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as C#, Java and JavaScript count.</summary>
    Utf16 = 0,

    /// <summary>Unicode code points, as Python 3 counts; a lone surrogate is one.</summary>
    CodePoint = 1,

    /// <summary>Bytes of UTF-8, as Rust and Go count; a lone surrogate is the three bytes of U+FFFD, which replaces it.</summary>
    Utf8 = 2,
}
