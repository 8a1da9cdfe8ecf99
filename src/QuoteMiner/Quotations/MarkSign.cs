using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>A character (or two) of a paragraph that may be a quotation mark: what it looks like, and what the pairing made of it.</summary>
internal struct MarkSign
{
    public int Position;

    /// <summary>1, or 2 for <c>''</c> and <c>``</c>.</summary>
    public byte Length;

    public MarkFamily Family;

    /// <summary>The way it faces by its shape.</summary>
    public MarkSide Shape;

    /// <summary>The way it faces by what stands on either side of it.</summary>
    public MarkSide Lean;

    public SignTraits Traits;

    /// <summary>None: not a mark after all, an apostrophe for instance.</summary>
    public MarkRole Role;

    public QuoteDiagnosticCode Code;

    /// <summary>Of an opening mark: index of the closing one, or -1 where there is none.</summary>
    public int Partner;

    /// <summary>Of an opening mark without a partner: where its region ends at the latest.</summary>
    public int Limit;

    public readonly int End => Position + Length;

    public readonly bool Has(SignTraits traits) => (Traits & traits) != 0;
}

/// <summary>Marks that can pair with each other. Straight, curly and doubled marks are one family: texts mix them within a pair.</summary>
internal enum MarkFamily : byte
{
    None,
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
}

internal enum MarkSide : byte
{
    Either,
    Opening,
    Closing,
}

[Flags]
internal enum SignTraits : byte
{
    None = 0,

    /// <summary>A digit stands before it: it may be inches.</summary>
    AfterDigit = 1 << 0,

    /// <summary>„ and ‟, which “ may close.</summary>
    Low = 1 << 1,

    /// <summary>A straight mark that a slip of the space bar may have turned round: <c>held, "she said</c> and <c>said," It held</c>.</summary>
    Slipped = 1 << 2,

    /// <summary>A single mark that may open.</summary>
    CanOpen = 1 << 3,

    /// <summary>A single mark that may close.</summary>
    CanClose = 1 << 4,

    /// <summary>Of one that can open: most likely an apostrophe (<c>'tis</c>, <c>'98</c>, <c>’em</c>). Of one that can close: most likely a possessive (<c>dogs'</c>), feet, or a lost g.</summary>
    Doubtful = 1 << 5,

    /// <summary>Behind punctuation, where no apostrophe stands and a quotation ends rather than a title.</summary>
    Certain = 1 << 6,
}
