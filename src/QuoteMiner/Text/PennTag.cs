namespace QuoteMiner.Text;

/// <summary>
/// Parts of speech of the Penn treebank as UD English writes them (its column XPOS). <see cref="PennTags"/> gives the names; where a name is no identifier, the member says it in words.
/// GW (a part of a word written apart) is not among them: it is too rare to be learned.
/// </summary>
internal enum PennTag : byte
{
    None,

    /// <summary>A URL, an e-mail address, a handle.</summary>
    ADD,
    AFX,

    /// <summary>A coordinating conjunction.</summary>
    CC,
    CD,
    DT,
    EX,
    FW,
    HYPH,

    /// <summary>A preposition or subordinating conjunction.</summary>
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,

    /// <summary>Superfluous punctuation: bullets, smileys.</summary>
    NFP,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,

    /// <summary>PRP$</summary>
    PossessivePronoun,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,

    /// <summary>WP$</summary>
    PossessiveWh,
    WRB,

    /// <summary>$</summary>
    Currency,

    /// <summary>''</summary>
    ClosingQuote,

    /// <summary>``</summary>
    OpeningQuote,

    /// <summary>,</summary>
    Comma,

    /// <summary>-LRB-</summary>
    OpeningBracket,

    /// <summary>-RRB-</summary>
    ClosingBracket,

    /// <summary>.</summary>
    Terminator,

    /// <summary>:</summary>
    Colon,
}
