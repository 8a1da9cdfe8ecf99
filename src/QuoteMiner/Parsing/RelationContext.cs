namespace QuoteMiner.Parsing;

/// <summary>What the features of an arc's relation look at.</summary>
internal readonly ref struct RelationContext
{
    public RelationContext(ReadOnlySpan<ParserNode> nodes, int head, int dependent)
    {
        var toTheLeft = dependent < head;
        Nodes = nodes;
        HeadNumber = head;
        DependentNumber = dependent;
        Head = ref nodes[head];
        Dependent = ref nodes[dependent];
        Sibling = ref nodes[toTheLeft ? Head.Left : Head.Right];
        First = ref nodes[Dependent.Left];
        (Siblings, Others) = toTheLeft ? (Head.LeftRelations, Head.RightRelations) : (Head.RightRelations, Head.LeftRelations);
        Side = toTheLeft ? 1UL << 16 : 0UL;
        Between = toTheLeft ? NodeContext.Between(Dependent, Head) : NodeContext.Between(Head, Dependent);
        Distance = toTheLeft ? NodeContext.Distance(dependent, head) : NodeContext.Distance(head, dependent);
        SignsOfHead = toTheLeft ? Head.Signs : nodes[head + 1].Signs;
    }

    public readonly ref readonly ParserNode Head;
    public readonly ref readonly ParserNode Dependent;

    /// <summary>The outermost dependent of the head on that side so far.</summary>
    public readonly ref readonly ParserNode Sibling;

    /// <summary>The dependent's own leftmost dependent.</summary>
    public readonly ref readonly ParserNode First;

    public ReadOnlySpan<ParserNode> Nodes { get; }

    public int HeadNumber { get; }

    public int DependentNumber { get; }

    /// <summary>Relations of the head's dependents on that side, one bit each.</summary>
    public ulong Siblings { get; }

    /// <summary>The same on the other side.</summary>
    public ulong Others { get; }

    /// <summary>Which side it is, above the bits of two tags.</summary>
    public ulong Side { get; }

    public ulong Between { get; }

    public ulong Distance { get; }

    public uint SignsOfHead { get; }
}
