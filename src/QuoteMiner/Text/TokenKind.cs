namespace QuoteMiner.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    None,

    /// <summary>Letters, perhaps with digits, hyphens or dots inside: a word, an abbreviation, the n't of a contraction.</summary>
    Word,

    /// <summary>Digits with their separators: <c>1,000</c>, <c>3.5</c>, <c>54</c>.</summary>
    Number,

    /// <summary>URL, e-mail address, @handle or #tag.</summary>
    Address,

    Comma,

    /// <summary>A full stop that is not part of an abbreviation.</summary>
    Period,

    /// <summary><c>?</c>, <c>!</c> and their sequences.</summary>
    Terminator,

    Colon,
    Semicolon,

    /// <summary><c>…</c> and <c>...</c></summary>
    Ellipsis,

    /// <summary>En and em dashes, <c>--</c>, and a hyphen between spaces.</summary>
    Dash,

    /// <summary>A hyphen inside a word, where the tokenizer splits there.</summary>
    Hyphen,

    OpeningQuote,
    ClosingQuote,
    OpeningBracket,
    ClosingBracket,

    /// <summary>The 's or ' of a possessive.</summary>
    Possessive,

    /// <summary>Any other sign: <c>$</c>, <c>%</c>, <c>&amp;</c>, <c>/</c>, a bullet, an emoji, a stray mark.</summary>
    Symbol,
}
