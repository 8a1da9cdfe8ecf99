using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>What the parser knows of one word of the sentence at hand; signs are no nodes, only traits of the words beside them. The default value stands for a place outside the sentence.</summary>
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

    /// <summary>Tags of the last three signs between the word before and this one, one byte each.</summary>
    public uint Signs;

    public uint FineCluster;
    public uint MediumCluster;

    /// <summary>The token's place in the sentence, from 0.</summary>
    public short Token;

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
