using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>What the tagger's features ask of one token, computed once. The default value stands for a place outside the sentence.</summary>
internal struct WordTraits
{
    /// <summary><see cref="WordHash"/>; 0 outside.</summary>
    public ulong Word;

    /// <summary>The last four characters, case folded and digits as 0, 16 bits each, the last one lowest; places that a short word lacks are 0.</summary>
    public ulong Suffix;

    /// <summary>The first four characters in the same way, the first one lowest.</summary>
    public ulong Prefix;

    /// <summary>Kinds of characters, and how far the sentence's capitals can be trusted.</summary>
    public uint Shape;

    public uint FineCluster;
    public uint MediumCluster;
    public uint CoarseCluster;

    public WordClasses Classes;

    /// <summary>The tag that the word always has, or None. A word with one needs no scoring.</summary>
    public PennTag Certain;

    /// <summary>The last <paramref name="length"/> characters.</summary>
    public readonly ulong SuffixOf(int length) => Suffix & ((1UL << (16 * length)) - 1);

    public readonly ulong PrefixOf(int length) => Prefix & ((1UL << (16 * length)) - 1);
}
