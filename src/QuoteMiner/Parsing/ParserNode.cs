using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>What the parser knows of one token of the sentence at hand. The default value stands for a place outside the sentence.</summary>
internal struct ParserNode
{
    /// <summary><see cref="WordHash"/>.</summary>
    public ulong Word;

    /// <summary>Word and tag in one number.</summary>
    public ulong WordTag;

    /// <summary>Relations of the dependents to the left, one bit each.</summary>
    public ulong LeftRelations;

    /// <summary>Relations of the dependents to the right, one bit each.</summary>
    public ulong RightRelations;

    /// <summary>Tags of the last three signs directly before this token, one byte each.</summary>
    public uint Signs;

    public uint FineCluster;
    public uint MediumCluster;

    /// <summary>The node that this one depends on; 0 while it has none.</summary>
    public short Head;

    /// <summary>The leftmost dependent to the left, the second from outside, and the same to the right; 0 for none.</summary>
    public short Left;
    public short SecondLeft;
    public short Right;
    public short SecondRight;

    /// <summary>Commas and the like, verbs and quotation marks of the sentence before this token.</summary>
    public short Commas;
    public short Verbs;
    public short Marks;

    public byte LeftCount;
    public byte RightCount;
    public PennTag Tag;
    public DependencyRelation Relation;
}
