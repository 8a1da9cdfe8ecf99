using QuoteMiner.Learning;

namespace QuoteMiner.Parsing;

/// <summary>
/// The features of a move, after Zhang and Nivre 2011: words, tags and clusters around the two top tokens of the stack and the next ones, their dependents, distance and what
/// stands between. Trainer and parser call the same code; a change makes the shipped model void.
/// </summary>
internal static class MoveFeatures
{
    /// <summary>Features that <see cref="Extract"/> writes.</summary>
    public const int Count = 103;

    /// <param name="keys">At least <see cref="Count"/> long.</param>
    public static void Extract(Span<uint> keys, in ParserState state)
    {
        var nodes = state.Nodes;
        var (top, below, next) = (state.Stack(0), state.Stack(1), state.Next);
        ref readonly var s0 = ref nodes[top];
        ref readonly var s1 = ref nodes[below];
        ref readonly var b0 = ref nodes[next];
        ref readonly var b1 = ref nodes[state.Ahead(1)];
        ref readonly var b2 = ref nodes[state.Ahead(2)];
        ref readonly var s0Left = ref nodes[s0.Left];
        ref readonly var s0Right = ref nodes[s0.Right];
        ref readonly var s1Right = ref nodes[s1.Right];
        ref readonly var b0Left = ref nodes[b0.Left];
        var (t0, t1, t2) = ((ulong)s0.Tag, (ulong)s1.Tag, (ulong)nodes[state.Stack(2)].Tag);
        var (n0, n1, n2) = ((ulong)b0.Tag, (ulong)b1.Tag, (ulong)b2.Tag);
        var n3 = (ulong)nodes[state.Ahead(3)].Tag;
        var (w0, w1, v0, v1) = (s0.Word, s1.Word, b0.Word, b1.Word);
        var (m0, m1, k0, k1) = ((ulong)s0.MediumCluster, (ulong)s1.MediumCluster, (ulong)b0.MediumCluster, (ulong)b1.MediumCluster);
        var after0 = (ulong)nodes[top + 1].Tag;
        var before0 = (ulong)nodes[next - 1].Tag;
        var ahead = NodeContext.Distance(top, next);
        var behind = NodeContext.Distance(below, top);
        var betweenAhead = NodeContext.Between(s0, b0);
        var betweenBehind = NodeContext.Between(s1, s0);
        var tags01 = (t1 << 8) | t0;
        var tags0n = (t0 << 8) | n0;
        var tags01n = (tags01 << 8) | n0;

        var n = 0;
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, s1.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, b0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, b1.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, s0.FineCluster, t0);
        keys[n] = FeatureHash.Of((uint)n++, s1.FineCluster, t1);
        keys[n] = FeatureHash.Of((uint)n++, b0.FineCluster, n0);
        keys[n] = FeatureHash.Of((uint)n++, b1.MediumCluster, n1);
        keys[n] = FeatureHash.Of((uint)n++, b2.Word, n0);

        // The top and the next token.
        keys[n] = FeatureHash.Of((uint)n++, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag, b0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag, n0);
        keys[n] = FeatureHash.Of((uint)n++, t0, b0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, w0, v0);
        keys[n] = FeatureHash.Of((uint)n++, m0, k0);
        keys[n] = FeatureHash.Of((uint)n++, m0, k0, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, m0, b0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag, k0);
        keys[n] = FeatureHash.Of((uint)n++, m0, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, k0, tags0n);

        // The two top tokens.
        keys[n] = FeatureHash.Of((uint)n++, tags01);
        keys[n] = FeatureHash.Of((uint)n++, s1.WordTag, s0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, s1.WordTag, t0);
        keys[n] = FeatureHash.Of((uint)n++, t1, s0.WordTag);
        keys[n] = FeatureHash.Of((uint)n++, m1, m0);
        keys[n] = FeatureHash.Of((uint)n++, m1, tags01);
        keys[n] = FeatureHash.Of((uint)n++, m0, tags01);
        keys[n] = FeatureHash.Of((uint)n++, s1.WordTag, m0);
        keys[n] = FeatureHash.Of((uint)n++, m1, s0.WordTag);

        // The one below and the next one: which of them the top belongs to.
        keys[n] = FeatureHash.Of((uint)n++, (t1 << 8) | n0);
        keys[n] = FeatureHash.Of((uint)n++, w1, n0);
        keys[n] = FeatureHash.Of((uint)n++, t1, v0);
        keys[n] = FeatureHash.Of((uint)n++, w1, v0);
        keys[n] = FeatureHash.Of((uint)n++, m1, k0);
        keys[n] = FeatureHash.Of((uint)n++, tags01n);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, w1);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, w0);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, v0);
        keys[n] = FeatureHash.Of((uint)n++, m1, m0, v0);
        keys[n] = FeatureHash.Of((uint)n++, m1, v0, t0);
        keys[n] = FeatureHash.Of((uint)n++, m0, v0, t1);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, n1);
        keys[n] = FeatureHash.Of((uint)n++, v0, k1, tags01);
        keys[n] = FeatureHash.Of((uint)n++, v0, b2.MediumCluster, tags01);

        // What comes.
        keys[n] = FeatureHash.Of((uint)n++, (n0 << 8) | n1, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, (n0 << 16) | (n1 << 8) | n2);
        keys[n] = FeatureHash.Of((uint)n++, (n0 << 16) | (n1 << 8) | n2, t0);
        keys[n] = FeatureHash.Of((uint)n++, (n0 << 24) | (n1 << 16) | (n2 << 8) | n3, t0);
        keys[n] = FeatureHash.Of((uint)n++, v0, n1, t0);
        keys[n] = FeatureHash.Of((uint)n++, w0, (n0 << 8) | n1);
        keys[n] = FeatureHash.Of((uint)n++, v0, (n1 << 8) | n2);
        keys[n] = FeatureHash.Of((uint)n++, v1, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, v0, v1);
        keys[n] = FeatureHash.Of((uint)n++, k1, tags0n);

        // The stack.
        keys[n] = FeatureHash.Of((uint)n++, (t2 << 16) | tags01);
        keys[n] = FeatureHash.Of((uint)n++, (t2 << 24) | tags01n);
        keys[n] = FeatureHash.Of((uint)n++, nodes[state.Stack(2)].Word, t1, tags0n);

        // Neighbours in the text.
        keys[n] = FeatureHash.Of((uint)n++, after0, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, before0, tags0n);
        keys[n] = FeatureHash.Of((uint)n++, after0, tags01, before0);

        // Signs.
        keys[n] = FeatureHash.Of((uint)n++, tags0n, b0.Signs);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, b1.Signs);
        keys[n] = FeatureHash.Of((uint)n++, tags01, s0.Signs);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, nodes[top + 1].Signs, b0.Signs);
        keys[n] = FeatureHash.Of((uint)n++, w0, b0.Signs, n0);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, nodes[below + 1].Signs, b1.Signs);
        keys[n] = FeatureHash.Of((uint)n++, (n0 << 8) | n1, ((ulong)b0.Signs << 24) | b1.Signs, t0);

        // Dependents so far.
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)s0Left.Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)s0Right.Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)b0Left.Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, b0Left.Word);
        keys[n] = FeatureHash.Of((uint)n++, tags01, s0Left.Word);
        keys[n] = FeatureHash.Of((uint)n++, w1, s0Left.Word);
        keys[n] = FeatureHash.Of((uint)n++, tags01, (ulong)s1Right.Tag, (ulong)s1Right.Relation);
        keys[n] = FeatureHash.Of((uint)n++, tags01, (ulong)s0Right.Tag, (ulong)s0Right.Relation);
        keys[n] = FeatureHash.Of((uint)n++, t0, s0Right.Word);
        keys[n] = FeatureHash.Of((uint)n++, t1, s1Right.Word);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)nodes[s0.SecondRight].Relation, (ulong)s0Right.Relation);
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag, s0.LeftRelations);
        keys[n] = FeatureHash.Of((uint)n++, s0.WordTag, s0.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, s1.WordTag, s1.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, b0.WordTag, b0.LeftRelations);
        keys[n] = FeatureHash.Of((uint)n++, t0, s0.LeftRelations, s0.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, s0.LeftRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, s0.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, b0.LeftRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags01, s1.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, s1.LeftRelations, s0.LeftRelations);

        keys[n] = FeatureHash.Of((uint)n++, tags01n, (ulong)s1Right.Tag, (ulong)s0Right.Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)s0Left.Tag, (ulong)s0Right.Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, (ulong)b0Left.Tag, (ulong)nodes[b0.SecondLeft].Tag);
        keys[n] = FeatureHash.Of((uint)n++, w0, v0, s0Right.Word);
        keys[n] = FeatureHash.Of((uint)n++, w1, w0, v0);
        keys[n] = FeatureHash.Of((uint)n++, w1, t0, b0Left.Word);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, behind, ahead);
        keys[n] = FeatureHash.Of((uint)n++, (t2 << 24) | tags01n, (ulong)nodes[state.Stack(3)].Tag, n1);

        // How far, and what lies between.
        keys[n] = FeatureHash.Of((uint)n++, tags0n, ahead);
        keys[n] = FeatureHash.Of((uint)n++, w0, ahead, n0);
        keys[n] = FeatureHash.Of((uint)n++, v0, ahead, t0);
        keys[n] = FeatureHash.Of((uint)n++, tags01, behind);
        keys[n] = FeatureHash.Of((uint)n++, tags0n, betweenAhead);
        keys[n] = FeatureHash.Of((uint)n++, tags01n, betweenBehind);
        keys[n] = FeatureHash.Of((uint)n, w1, betweenBehind, tags0n);
    }
}
