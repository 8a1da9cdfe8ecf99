using QuoteMiner.Learning;

namespace QuoteMiner.Parsing;

/// <summary>The features of an arc's relation. Trainer and parser call the same code; a change makes the shipped model void.</summary>
internal static class RelationFeatures
{
    /// <summary>Features that <see cref="Extract"/> writes.</summary>
    public const int Count = 38;

    /// <param name="keys">At least <see cref="Count"/> long.</param>
    public static void Extract(Span<uint> keys, ReadOnlySpan<ParserNode> nodes, int head, int dependent)
    {
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        var toTheLeft = dependent < head;
        ref readonly var inner = ref nodes[toTheLeft ? h.Left : h.Right];
        ref readonly var first = ref nodes[d.Left];
        var (siblings, others) = toTheLeft ? (h.LeftRelations, h.RightRelations) : (h.RightRelations, h.LeftRelations);
        var side = toTheLeft ? 1UL << 16 : 0UL;
        var (t, u) = ((ulong)d.Tag, (ulong)h.Tag | side);
        var tags = (t << 8) | u;
        var between = toTheLeft ? NodeContext.Between(d, h) : NodeContext.Between(h, d);
        var distance = toTheLeft ? NodeContext.Distance(dependent, head) : NodeContext.Distance(head, dependent);

        var n = 0;
        keys[n] = FeatureHash.Of((uint)n++, tags);
        keys[n] = FeatureHash.Of((uint)n++, d.WordTag, side);
        keys[n] = FeatureHash.Of((uint)n++, h.WordTag, side);
        keys[n] = FeatureHash.Of((uint)n++, d.WordTag, u);
        keys[n] = FeatureHash.Of((uint)n++, h.WordTag, tags);
        keys[n] = FeatureHash.Of((uint)n++, d.Word, h.Word, side);
        keys[n] = FeatureHash.Of((uint)n++, d.FineCluster, u);
        keys[n] = FeatureHash.Of((uint)n++, h.FineCluster, tags);
        keys[n] = FeatureHash.Of((uint)n++, d.MediumCluster, h.MediumCluster, tags);
        keys[n] = FeatureHash.Of((uint)n++, d.MediumCluster, h.WordTag, side);
        keys[n] = FeatureHash.Of((uint)n++, d.WordTag, h.MediumCluster, side);
        keys[n] = FeatureHash.Of((uint)n++, tags, distance);
        keys[n] = FeatureHash.Of((uint)n++, tags, between);
        keys[n] = FeatureHash.Of((uint)n++, h.Word, t, between | side);
        keys[n] = FeatureHash.Of((uint)n++, tags, (ulong)nodes[dependent - 1].Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags, (ulong)nodes[dependent + 1].Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags, (ulong)nodes[head - 1].Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags, (ulong)nodes[head + 1].Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags, nodes[dependent - 1].Word);
        keys[n] = FeatureHash.Of((uint)n++, tags, nodes[dependent + 1].Word);

        keys[n] = FeatureHash.Of((uint)n++, tags, d.Signs, nodes[dependent + 1].Signs);
        keys[n] = FeatureHash.Of((uint)n++, tags, toTheLeft ? h.Signs : nodes[head + 1].Signs, d.Signs);

        // The dependent's own dependents: a preposition, a conjunction, an auxiliary tells what it is.
        keys[n] = FeatureHash.Of((uint)n++, tags, first.Word);
        keys[n] = FeatureHash.Of((uint)n++, first.Word, h.WordTag, side);
        keys[n] = FeatureHash.Of((uint)n++, first.Word, d.MediumCluster, u);
        keys[n] = FeatureHash.Of((uint)n++, first.Word, h.MediumCluster, u);
        keys[n] = FeatureHash.Of((uint)n++, tags, (ulong)first.Tag, (ulong)nodes[d.SecondLeft].Tag);
        keys[n] = FeatureHash.Of((uint)n++, tags, d.LeftRelations);
        keys[n] = FeatureHash.Of((uint)n++, tags, d.RightRelations);
        keys[n] = FeatureHash.Of((uint)n++, d.WordTag, d.LeftRelations, u);
        keys[n] = FeatureHash.Of((uint)n++, h.WordTag, d.LeftRelations, tags);
        keys[n] = FeatureHash.Of((uint)n++, tags, nodes[d.Right].Word);

        // The head's dependents so far: a verb has one subject.
        keys[n] = FeatureHash.Of((uint)n++, tags, siblings, others);
        keys[n] = FeatureHash.Of((uint)n++, tags, siblings);
        keys[n] = FeatureHash.Of((uint)n++, tags, others);
        keys[n] = FeatureHash.Of((uint)n++, h.WordTag, siblings, tags);
        keys[n] = FeatureHash.Of((uint)n++, tags, inner.Word);
        keys[n] = FeatureHash.Of((uint)n, tags, (ulong)inner.Relation, (ulong)inner.Tag);
    }
}
