using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>What the features ask of one token, computed once. The default value stands for a place outside the sentence.</summary>
internal struct NameTraits
{
    /// <summary>The token's number and one; 0 outside.</summary>
    public int Stamp;

    /// <summary><see cref="WordHash"/>.</summary>
    public ulong Word;

    /// <summary>The last four characters, case folded and digits as 0, 16 bits each, the last one lowest; places that a short word lacks are 0.</summary>
    public ulong Suffix;

    /// <summary>The first four characters in the same way, the first one lowest.</summary>
    public ulong Prefix;

    /// <summary>The kinds of its characters in their order.</summary>
    public uint Shape;

    public PennTag Tag;
    public uint FineCluster;
    public uint MediumCluster;
    public uint CoarseCluster;
    public WordClasses Classes;

    /// <summary>What the article tells of the word form; see <see cref="ArticleWords"/>.</summary>
    public ArticleWord Article;

    public readonly ulong SuffixOf(int length) => Suffix & ((1UL << (16 * length)) - 1);

    public readonly ulong PrefixOf(int length) => Prefix & ((1UL << (16 * length)) - 1);
}
