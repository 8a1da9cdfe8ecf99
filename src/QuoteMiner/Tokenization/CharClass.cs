namespace QuoteMiner.Tokenization;

/// <summary>What a UTF-16 unit is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>White space and control characters: never part of a token.</summary>
    Space,

    /// <summary>Format characters (soft hyphen, zero-width space and joiners): kept inside a word, skipped elsewhere.</summary>
    Ignorable,

    /// <summary>A letter or combining mark; also both halves of a letter outside the basic plane.</summary>
    Letter,
    Digit,
    Apostrophe,
    Hyphen,

    /// <summary>En dash, em dash and horizontal bar.</summary>
    Dash,
    Dot,

    /// <summary><c>?</c> and <c>!</c></summary>
    Terminator,
    Opening,
    Closing,

    /// <summary>Anything else, half a surrogate pair included.</summary>
    Other,
}
