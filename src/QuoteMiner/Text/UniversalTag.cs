namespace QuoteMiner.Text;

/// <summary>Universal parts of speech (UD v2, column UPOS), by their names there.</summary>
internal enum UniversalTag : byte
{
    None,
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X,
}
