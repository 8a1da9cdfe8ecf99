using QuoteMiner.Parsing;

namespace QuoteMiner.Training.Parsing;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the right tree a move puts out of reach, in any configuration. Words whose right head
/// is not known cost nothing wherever they go.
/// </summary>
/// <param name="heads">The right heads of the sentence's tokens as node numbers, 0 for the root; index 0 is unused.</param>
internal readonly ref struct ArcOracle(ReadOnlySpan<int> heads)
{
    readonly ReadOnlySpan<int> heads = heads;

    /// <summary>The arcs lost by shifting, by an arc to the left, and by one to the right; a move that the state forbids costs <see cref="int.MaxValue"/>.</summary>
    public (int Shift, int Left, int Right) Costs(in ParserState state)
    {
        var (top, below, next) = (state.Stack(0), state.Stack(1), state.Next);
        var waiting = 0;
        for (var i = next; i < heads.Length; i++)
        {
            waiting += heads[i] == top ? 1 : 0;
        }

        var headOfTop = heads[top];

        // The root is what stays at the bottom of the stack, whose node below is 0 too.
        var left = waiting + (headOfTop == below || headOfTop > next ? 1 : 0);
        var right = waiting + (headOfTop >= next ? 1 : 0);
        return (
            ShiftCost(state, top, next),
            state.CanLeft ? left : int.MaxValue,
            state.CanRight ? right : int.MaxValue);
    }

    int ShiftCost(in ParserState state, int top, int next)
    {
        if (!state.CanShift)
        {
            return int.MaxValue;
        }

        var head = heads[next];
        var isLost = head == 0 ? top > 0 : head > 0 && head < next && head != top && IsOnStack(state, head);
        var cost = isLost ? 1 : 0;
        for (var i = 1; i < next; i++)
        {
            cost += heads[i] == next && IsOnStack(state, i) ? 1 : 0;
        }

        return cost;
    }

    // What was read leaves the stack when it gets its head.
    static bool IsOnStack(in ParserState state, int node) => state.Nodes[node].Head == 0;
}
