namespace QuoteMiner.Text;

/// <summary>Names of <see cref="PennTag"/> and questions about it.</summary>
internal static class PennTags
{
    static readonly string[] Names =
    [
        "_", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS",
        "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
        "$", "''", "``", ",", "-LRB-", "-RRB-", ".", ":",
    ];

    /// <summary>Number of tags, <see cref="PennTag.None"/> left out.</summary>
    public static int Count => Names.Length - 1;

    /// <summary>The tag as treebanks write it; <c>_</c> for None.</summary>
    public static string Name(this PennTag tag) => Names[(int)tag];

    /// <summary>The tag of a name, or None for another one.</summary>
    public static PennTag Parse(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return (PennTag)i;
            }
        }

        return PennTag.None;
    }

    public static bool IsVerb(this PennTag tag) => tag is >= PennTag.VB and <= PennTag.VBZ;

    /// <summary>A verb form that can stand without an auxiliary: VBD, VBP, VBZ.</summary>
    public static bool IsFinite(this PennTag tag) => tag is PennTag.VBD or PennTag.VBP or PennTag.VBZ;

    public static bool IsNoun(this PennTag tag) => tag is >= PennTag.NN and <= PennTag.NNS;

    public static bool IsProperNoun(this PennTag tag) => tag is PennTag.NNP or PennTag.NNPS;

    public static bool IsAdjective(this PennTag tag) => tag is >= PennTag.JJ and <= PennTag.JJS;

    public static bool IsAdverb(this PennTag tag) => tag is (>= PennTag.RB and <= PennTag.RBS) or PennTag.WRB;
}
