namespace QuoteMiner.Text;

/// <summary>A noun phrase that can name a speaker: tokens [<see cref="First"/>, <see cref="End"/>), its title or role included, a possessive 's left out.</summary>
internal struct TextMention
{
    public int First;
    public int End;

    /// <summary>The head word: the last word of a name, the noun of a nominal.</summary>
    public int Head;

    public MentionKind Kind;

    /// <summary>What it names, where <see cref="Kind"/> is a name; else None.</summary>
    public NameKind NameKind;

    public SpeakerKind SpeakerKind;
    public Gender Gender;
    public GrammaticalNumber Number;

    /// <summary>Index of its name in <see cref="AnnotatedText.Names"/>, or -1. For <c>Foreign Minister Sergey Lavrov</c> that is <c>Sergey Lavrov</c>.</summary>
    public int Name;

    /// <summary>It joins two mentions (<c>Brandt and Iqbal</c>): the two that stand before it in the layer.</summary>
    public bool IsJoint;

    /// <summary>Index in <see cref="AnnotatedText.Clusters"/>, or -1 where nobody can be named; written with layer <see cref="Layers.Clusters"/>.</summary>
    public int Cluster;

    /// <summary>How sure <see cref="Cluster"/> is, 0 to 1; written with it.</summary>
    public float LinkConfidence;
}

internal enum Gender : byte
{
    Unknown,
    Feminine,
    Masculine,
    Neuter,
}

internal enum GrammaticalNumber : byte
{
    Unknown,
    Singular,
    Plural,
}
