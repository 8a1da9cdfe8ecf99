namespace QuoteMiner.Quotations;

/// <summary>What a character of the scanner's set is, by its shape alone.</summary>
internal enum MarkKind : byte
{
    None,
    LineBreak,

    /// <summary><c>"</c>, <c>＂</c></summary>
    StraightDouble,

    /// <summary><c>“</c>, <c>〝</c></summary>
    OpeningDouble,

    /// <summary><c>”</c>, <c>〞</c></summary>
    ClosingDouble,

    /// <summary><c>„</c>, <c>‟</c>: opens, and lets <c>“</c> close.</summary>
    LowDouble,

    /// <summary><c>'</c></summary>
    StraightSingle,

    /// <summary><c>‘</c>, <c>‚</c>, <c>‛</c></summary>
    OpeningSingle,

    /// <summary><c>’</c>, which is the apostrophe too.</summary>
    ClosingSingle,

    /// <summary><c>`</c>, which opens where <c>'</c> closes; two of them are a double mark.</summary>
    Backtick,

    /// <summary><c>″</c></summary>
    DoublePrime,

    /// <summary><c>′</c></summary>
    Prime,
    LeftGuillemet,
    RightGuillemet,
    LeftSingleGuillemet,
    RightSingleGuillemet,

    /// <summary><c>「</c></summary>
    LeftCorner,
    RightCorner,

    /// <summary><c>『</c></summary>
    LeftWhiteCorner,
    RightWhiteCorner,
}
