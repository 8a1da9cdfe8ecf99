using System.Runtime.CompilerServices;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>
/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the tokens not read yet, the arcs so far. Nodes are numbered
/// from 1; node 0 and those past the last one are empty, so that features may look anywhere.
/// </summary>
internal ref struct ParserState
{
    /// <summary>Empty nodes beyond the sentence that features look at.</summary>
    public const int Padding = 4;

    /// <summary>Empty places below the stack.</summary>
    const int Below = 4;

    readonly Span<short> stack;
    readonly ReadOnlySpan<short> queue;
    int top;
    int read;

    /// <param name="nodes">Node 0, the tokens' nodes, then <see cref="Padding"/> empty ones.</param>
    /// <param name="stack">As long as <paramref name="nodes"/>.</param>
    /// <param name="queue">The nodes to read, ascending, at least one.</param>
    public ParserState(Span<ParserNode> nodes, Span<short> stack, ReadOnlySpan<short> queue)
    {
        Nodes = nodes;
        this.stack = stack;
        this.queue = queue;
        stack[..Below].Clear();
        top = Below - 1;
    }

    public readonly Span<ParserNode> Nodes { get; }

    /// <summary>The first token not read yet, or the empty node past the last.</summary>
    public readonly int Next => Ahead(0);

    /// <summary>The one token on the stack is the root: all arcs are made.</summary>
    public readonly bool IsFinished => !CanShift && top == Below;

    public readonly bool CanShift => read < queue.Length;

    public readonly bool CanLeft => read < queue.Length && top >= Below;

    public readonly bool CanRight => top > Below;

    /// <summary>The top of the stack, the one below it, ...; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Stack(int depth) => stack[top - depth];

    /// <summary>The tokens not read yet, the next one at 0; past the last an empty node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Ahead(int distance) =>
        read + distance < queue.Length ? queue[read + distance] : Math.Min(Nodes.Length - Padding + read + distance - queue.Length, Nodes.Length - 1);

    public void Shift() => stack[++top] = queue[read++];

    /// <summary>Takes the top off the stack, which depends on the next token.</summary>
    public void Left(DependencyRelation relation)
    {
        var dependent = stack[top--];
        ref var node = ref Nodes[dependent];
        node.Head = (short)Next;
        node.Relation = relation;
        ref var head = ref Nodes[Next];
        head.SecondLeft = head.Left;
        head.Left = dependent;
        head.LeftCount = (byte)Math.Min(head.LeftCount + 1, byte.MaxValue);
        head.LeftRelations |= 1UL << (int)relation;
    }

    /// <summary>Takes the top off the stack, which depends on the one below.</summary>
    public void Right(DependencyRelation relation)
    {
        var dependent = stack[top--];
        ref var node = ref Nodes[dependent];
        node.Head = stack[top];
        node.Relation = relation;
        ref var head = ref Nodes[stack[top]];
        head.SecondRight = head.Right;
        head.Right = dependent;
        head.RightCount = (byte)Math.Min(head.RightCount + 1, byte.MaxValue);
        head.RightRelations |= 1UL << (int)relation;
    }
}
