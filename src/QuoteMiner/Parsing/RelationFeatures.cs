using QuoteMiner.Learning;

namespace QuoteMiner.Parsing;

/// <summary>
/// The features of an arc's relation: the two words, the dependent's own dependents (a preposition, a conjunction, an auxiliary tells what it is) and the head's so far (a verb has one
/// subject). In two parts, as those of a move. Trainer and parser call the same code; a change makes the shipped model void.
/// </summary>
internal static class RelationFeatures
{
    /// <summary>Features that <see cref="ExtractFirst"/> writes.</summary>
    public const int FirstCount = 16;

    /// <summary>Features that <see cref="ExtractOthers"/> writes.</summary>
    public const int OtherCount = 22;

    /// <param name="keys">At least <see cref="FirstCount"/> long.</param>
    public static void ExtractFirst(Span<uint> keys, in RelationContext c)
    {
        ref readonly var h = ref c.Head;
        ref readonly var d = ref c.Dependent;
        ref readonly var before = ref c.Nodes[c.DependentNumber - 1];
        ref readonly var after = ref c.Nodes[c.DependentNumber + 1];
        var (t, u) = ((ulong)d.Tag, (ulong)h.Tag | c.Side);
        var tags = (t << 8) | u;
        keys[0] = FeatureHash.Of(0, tags);
        keys[1] = FeatureHash.Of(1, d.WordTag, u);
        keys[2] = FeatureHash.Of(2, h.WordTag, tags);
        keys[3] = FeatureHash.Of(3, d.FineCluster, u);
        keys[4] = FeatureHash.Of(4, d.MediumCluster, h.MediumCluster, tags);
        keys[5] = FeatureHash.Of(5, tags, c.Distance);
        keys[6] = FeatureHash.Of(6, tags, c.Between);
        keys[7] = FeatureHash.Of(7, tags, (ulong)before.Tag);
        keys[8] = FeatureHash.Of(8, tags, (ulong)after.Tag);
        keys[9] = FeatureHash.Of(9, tags, c.First.Word);
        keys[10] = FeatureHash.Of(10, c.First.Word, h.WordTag, c.Side);
        keys[11] = FeatureHash.Of(11, tags, d.LeftRelations);
        keys[12] = FeatureHash.Of(12, h.WordTag, d.LeftRelations, tags);
        keys[13] = FeatureHash.Of(13, tags, c.Siblings, c.Others);
        keys[14] = FeatureHash.Of(14, h.WordTag, c.Siblings, tags);
        keys[15] = FeatureHash.Of(15, tags, (ulong)c.Sibling.Relation, (ulong)c.Sibling.Tag);
    }

    /// <param name="keys">At least <see cref="OtherCount"/> long.</param>
    public static void ExtractOthers(Span<uint> keys, in RelationContext c)
    {
        ref readonly var h = ref c.Head;
        ref readonly var d = ref c.Dependent;
        ref readonly var before = ref c.Nodes[c.DependentNumber - 1];
        ref readonly var after = ref c.Nodes[c.DependentNumber + 1];
        var (t, u) = ((ulong)d.Tag, (ulong)h.Tag | c.Side);
        var tags = (t << 8) | u;
        keys[0] = FeatureHash.Of(16, d.WordTag, c.Side);
        keys[1] = FeatureHash.Of(17, h.WordTag, c.Side);
        keys[2] = FeatureHash.Of(18, d.Word, h.Word, c.Side);
        keys[3] = FeatureHash.Of(19, h.FineCluster, tags);
        keys[4] = FeatureHash.Of(20, d.MediumCluster, h.WordTag, c.Side);
        keys[5] = FeatureHash.Of(21, d.WordTag, h.MediumCluster, c.Side);
        keys[6] = FeatureHash.Of(22, h.Word, t, c.Between | c.Side);
        keys[7] = FeatureHash.Of(23, tags, (ulong)c.Nodes[c.HeadNumber - 1].Tag);
        keys[8] = FeatureHash.Of(24, tags, (ulong)c.Nodes[c.HeadNumber + 1].Tag);
        keys[9] = FeatureHash.Of(25, tags, before.Word);
        keys[10] = FeatureHash.Of(26, tags, after.Word);
        keys[11] = FeatureHash.Of(27, tags, d.Signs, after.Signs);
        keys[12] = FeatureHash.Of(28, tags, c.SignsOfHead, d.Signs);
        keys[13] = FeatureHash.Of(29, c.First.Word, d.MediumCluster, u);
        keys[14] = FeatureHash.Of(30, c.First.Word, h.MediumCluster, u);
        keys[15] = FeatureHash.Of(31, tags, (ulong)c.First.Tag, (ulong)c.Nodes[d.SecondLeft].Tag);
        keys[16] = FeatureHash.Of(32, tags, d.RightRelations);
        keys[17] = FeatureHash.Of(33, d.WordTag, d.LeftRelations, u);
        keys[18] = FeatureHash.Of(34, tags, c.Nodes[d.Right].Word);
        keys[19] = FeatureHash.Of(35, tags, c.Siblings);
        keys[20] = FeatureHash.Of(36, tags, c.Others);
        keys[21] = FeatureHash.Of(37, tags, c.Sibling.Word);
    }
}
