using System.Runtime.CompilerServices;

namespace QuoteMiner.Parsing;

/// <summary>What the features of a move look at: tokens of the stack, the next ones, and what lies between.</summary>
internal readonly ref struct MoveContext
{
    readonly ReadOnlySpan<ParserNode> nodes;

    public MoveContext(in ParserState state)
    {
        nodes = state.Nodes;
        var (top, below, next) = (state.Stack(0), state.Stack(1), state.Next);
        Top = ref nodes[top];
        Below = ref nodes[below];
        Third = ref nodes[state.Stack(2)];
        Fourth = ref nodes[state.Stack(3)];
        AfterTop = ref nodes[top + 1];
        AfterBelow = ref nodes[below + 1];
        BeforeNext = ref nodes[next - 1];
        Next = ref nodes[next];
        Ahead1 = ref nodes[state.Ahead(1)];
        Ahead2 = ref nodes[state.Ahead(2)];
        Ahead3 = ref nodes[state.Ahead(3)];
        DistanceAhead = NodeContext.Distance(top, next);
        Behind = NodeContext.Distance(below, top);
        BetweenAhead = NodeContext.Between(Top, Next);
        BetweenBehind = NodeContext.Between(Below, Top);
    }

    // The stack, from its top.
    public readonly ref readonly ParserNode Top;
    public readonly ref readonly ParserNode Below;
    public readonly ref readonly ParserNode Third;
    public readonly ref readonly ParserNode Fourth;

    // Neighbours in the text.
    public readonly ref readonly ParserNode AfterTop;
    public readonly ref readonly ParserNode AfterBelow;
    public readonly ref readonly ParserNode BeforeNext;

    // What is not read yet.
    public readonly ref readonly ParserNode Next;
    public readonly ref readonly ParserNode Ahead1;
    public readonly ref readonly ParserNode Ahead2;
    public readonly ref readonly ParserNode Ahead3;

    /// <summary>From the top to the next token.</summary>
    public ulong DistanceAhead { get; }

    /// <summary>From the token below to the top.</summary>
    public ulong Behind { get; }

    public ulong BetweenAhead { get; }

    public ulong BetweenBehind { get; }

    /// <summary>A dependent of one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly ParserNode Node(int number) => ref nodes[number];
}
