using QuoteMiner.Learning;

namespace QuoteMiner.Parsing;

/// <summary>
/// The features of a move, after Zhang and Nivre 2011: words, tags and clusters around the two top tokens of the stack and the next ones, their dependents, distance and what
/// stands between. In two parts: the others are asked only where the first ones leave doubt. Trainer and parser call the same code; a change makes the shipped model void.
/// </summary>
internal static class MoveFeatures
{
    /// <summary>Features that <see cref="ExtractFirst"/> writes.</summary>
    public const int FirstCount = 36;

    /// <summary>Features that <see cref="ExtractOthers"/> writes.</summary>
    public const int OtherCount = 67;

    /// <param name="keys">At least <see cref="FirstCount"/> long.</param>
    public static void ExtractFirst(Span<uint> keys, in MoveContext c)
    {
        ref readonly var s0 = ref c.Top;
        ref readonly var s1 = ref c.Below;
        ref readonly var b0 = ref c.Next;
        ref readonly var b1 = ref c.Ahead1;
        var (t0, t1) = ((ulong)c.Top.Tag, (ulong)c.Below.Tag);
        var (n0, n1, n2) = ((ulong)c.Next.Tag, (ulong)c.Ahead1.Tag, (ulong)c.Ahead2.Tag);
        var (w0, w1, v0) = (c.Top.Word, c.Below.Word, c.Next.Word);
        var (m0, m1, k0, k1) = ((ulong)c.Top.MediumCluster, (ulong)c.Below.MediumCluster, (ulong)c.Next.MediumCluster, (ulong)c.Ahead1.MediumCluster);
        var tags01 = (t1 << 8) | t0;
        var tags0n = (t0 << 8) | n0;
        var tags01n = (tags01 << 8) | n0;
        keys[0] = FeatureHash.Of(0, s0.WordTag);
        keys[1] = FeatureHash.Of(1, s1.WordTag);
        keys[2] = FeatureHash.Of(2, b0.WordTag);
        keys[3] = FeatureHash.Of(3, tags0n);
        keys[4] = FeatureHash.Of(4, s0.WordTag, b0.WordTag);
        keys[5] = FeatureHash.Of(5, s0.WordTag, n0);
        keys[6] = FeatureHash.Of(6, t0, b0.WordTag);
        keys[7] = FeatureHash.Of(7, m0, k0, tags0n);
        keys[8] = FeatureHash.Of(8, tags01);
        keys[9] = FeatureHash.Of(9, s1.WordTag, t0);
        keys[10] = FeatureHash.Of(10, t1, s0.WordTag);
        keys[11] = FeatureHash.Of(11, m1, tags01);
        keys[12] = FeatureHash.Of(12, tags01n);
        keys[13] = FeatureHash.Of(13, tags01n, w1);
        keys[14] = FeatureHash.Of(14, tags01n, w0);
        keys[15] = FeatureHash.Of(15, tags01n, v0);
        keys[16] = FeatureHash.Of(16, m1, m0, v0);
        keys[17] = FeatureHash.Of(17, tags01n, n1);
        keys[18] = FeatureHash.Of(18, v0, k1, tags01);
        keys[19] = FeatureHash.Of(19, (n0 << 8) | n1, tags0n);
        keys[20] = FeatureHash.Of(20, (n0 << 16) | (n1 << 8) | n2, t0);
        keys[21] = FeatureHash.Of(21, v0, n1, t0);
        keys[22] = FeatureHash.Of(22, (ulong)c.AfterTop.Tag, tags0n);
        keys[23] = FeatureHash.Of(23, tags0n, b1.Signs);
        keys[24] = FeatureHash.Of(24, tags01, s0.Signs);
        keys[25] = FeatureHash.Of(25, tags01n, c.AfterTop.Signs, b0.Signs);
        keys[26] = FeatureHash.Of(26, s0.WordTag, s0.LeftRelations);
        keys[27] = FeatureHash.Of(27, s0.WordTag, s0.RightRelations);
        keys[28] = FeatureHash.Of(28, s1.WordTag, s1.RightRelations);
        keys[29] = FeatureHash.Of(29, tags0n, s0.LeftRelations);
        keys[30] = FeatureHash.Of(30, tags0n, b0.LeftRelations);
        keys[31] = FeatureHash.Of(31, tags01, s1.RightRelations);
        keys[32] = FeatureHash.Of(32, tags0n, c.DistanceAhead);
        keys[33] = FeatureHash.Of(33, tags01, c.Behind);
        keys[34] = FeatureHash.Of(34, tags0n, c.BetweenAhead);
        keys[35] = FeatureHash.Of(35, tags01n, c.BetweenBehind);
    }

    /// <param name="keys">At least <see cref="OtherCount"/> long.</param>
    public static void ExtractOthers(Span<uint> keys, in MoveContext c)
    {
        ref readonly var s0 = ref c.Top;
        ref readonly var s1 = ref c.Below;
        ref readonly var b0 = ref c.Next;
        ref readonly var b1 = ref c.Ahead1;
        ref readonly var s0Left = ref c.Node(s0.Left);
        ref readonly var s0Right = ref c.Node(s0.Right);
        ref readonly var s1Right = ref c.Node(s1.Right);
        ref readonly var b0Left = ref c.Node(b0.Left);
        var (t0, t1, t2) = ((ulong)c.Top.Tag, (ulong)c.Below.Tag, (ulong)c.Third.Tag);
        var (n0, n1, n2, n3) = ((ulong)c.Next.Tag, (ulong)c.Ahead1.Tag, (ulong)c.Ahead2.Tag, (ulong)c.Ahead3.Tag);
        var (w0, w1, v0, v1) = (c.Top.Word, c.Below.Word, c.Next.Word, c.Ahead1.Word);
        var (m0, m1, k0, k1) = ((ulong)c.Top.MediumCluster, (ulong)c.Below.MediumCluster, (ulong)c.Next.MediumCluster, (ulong)c.Ahead1.MediumCluster);
        var tags01 = (t1 << 8) | t0;
        var tags0n = (t0 << 8) | n0;
        var tags01n = (tags01 << 8) | n0;
        keys[0] = FeatureHash.Of(36, b1.WordTag);
        keys[1] = FeatureHash.Of(37, s0.FineCluster, t0);
        keys[2] = FeatureHash.Of(38, s1.FineCluster, t1);
        keys[3] = FeatureHash.Of(39, b0.FineCluster, n0);
        keys[4] = FeatureHash.Of(40, b1.MediumCluster, n1);
        keys[5] = FeatureHash.Of(41, c.Ahead2.Word, n0);
        keys[6] = FeatureHash.Of(42, w0, v0);
        keys[7] = FeatureHash.Of(43, m0, k0);
        keys[8] = FeatureHash.Of(44, m0, b0.WordTag);
        keys[9] = FeatureHash.Of(45, s0.WordTag, k0);
        keys[10] = FeatureHash.Of(46, m0, tags0n);
        keys[11] = FeatureHash.Of(47, k0, tags0n);
        keys[12] = FeatureHash.Of(48, s1.WordTag, s0.WordTag);
        keys[13] = FeatureHash.Of(49, m1, m0);
        keys[14] = FeatureHash.Of(50, m0, tags01);
        keys[15] = FeatureHash.Of(51, s1.WordTag, m0);
        keys[16] = FeatureHash.Of(52, m1, s0.WordTag);
        keys[17] = FeatureHash.Of(53, (t1 << 8) | n0);
        keys[18] = FeatureHash.Of(54, w1, n0);
        keys[19] = FeatureHash.Of(55, t1, v0);
        keys[20] = FeatureHash.Of(56, w1, v0);
        keys[21] = FeatureHash.Of(57, m1, k0);
        keys[22] = FeatureHash.Of(58, m1, v0, t0);
        keys[23] = FeatureHash.Of(59, m0, v0, t1);
        keys[24] = FeatureHash.Of(60, v0, c.Ahead2.MediumCluster, tags01);
        keys[25] = FeatureHash.Of(61, (n0 << 16) | (n1 << 8) | n2);
        keys[26] = FeatureHash.Of(62, (n0 << 24) | (n1 << 16) | (n2 << 8) | n3, t0);
        keys[27] = FeatureHash.Of(63, w0, (n0 << 8) | n1);
        keys[28] = FeatureHash.Of(64, v0, (n1 << 8) | n2);
        keys[29] = FeatureHash.Of(65, v1, tags0n);
        keys[30] = FeatureHash.Of(66, v0, v1);
        keys[31] = FeatureHash.Of(67, k1, tags0n);
        keys[32] = FeatureHash.Of(68, (t2 << 16) | tags01);
        keys[33] = FeatureHash.Of(69, (t2 << 24) | tags01n);
        keys[34] = FeatureHash.Of(70, c.Third.Word, t1, tags0n);
        keys[35] = FeatureHash.Of(71, (ulong)c.BeforeNext.Tag, tags0n);
        keys[36] = FeatureHash.Of(72, (ulong)c.AfterTop.Tag, tags01, (ulong)c.BeforeNext.Tag);
        keys[37] = FeatureHash.Of(73, tags0n, b0.Signs);
        keys[38] = FeatureHash.Of(74, w0, b0.Signs, n0);
        keys[39] = FeatureHash.Of(75, tags01n, c.AfterBelow.Signs, b1.Signs);
        keys[40] = FeatureHash.Of(76, (n0 << 8) | n1, ((ulong)b0.Signs << 24) | b1.Signs, t0);
        keys[41] = FeatureHash.Of(77, tags0n, (ulong)s0Left.Tag);
        keys[42] = FeatureHash.Of(78, tags0n, (ulong)s0Right.Tag);
        keys[43] = FeatureHash.Of(79, tags0n, (ulong)b0Left.Tag);
        keys[44] = FeatureHash.Of(80, tags0n, b0Left.Word);
        keys[45] = FeatureHash.Of(81, tags01, s0Left.Word);
        keys[46] = FeatureHash.Of(82, w1, s0Left.Word);
        keys[47] = FeatureHash.Of(83, tags01, (ulong)s1Right.Tag, (ulong)s1Right.Relation);
        keys[48] = FeatureHash.Of(84, tags01, (ulong)s0Right.Tag, (ulong)s0Right.Relation);
        keys[49] = FeatureHash.Of(85, t0, s0Right.Word);
        keys[50] = FeatureHash.Of(86, t1, s1Right.Word);
        keys[51] = FeatureHash.Of(87, tags0n, (ulong)c.Node(s0.SecondRight).Relation, (ulong)s0Right.Relation);
        keys[52] = FeatureHash.Of(88, b0.WordTag, b0.LeftRelations);
        keys[53] = FeatureHash.Of(89, t0, s0.LeftRelations, s0.RightRelations);
        keys[54] = FeatureHash.Of(90, tags0n, s0.RightRelations);
        keys[55] = FeatureHash.Of(91, tags01n, s1.LeftRelations, s0.LeftRelations);
        keys[56] = FeatureHash.Of(92, tags01n, (ulong)s1Right.Tag, (ulong)s0Right.Tag);
        keys[57] = FeatureHash.Of(93, tags0n, (ulong)s0Left.Tag, (ulong)s0Right.Tag);
        keys[58] = FeatureHash.Of(94, tags0n, (ulong)b0Left.Tag, (ulong)c.Node(b0.SecondLeft).Tag);
        keys[59] = FeatureHash.Of(95, w0, v0, s0Right.Word);
        keys[60] = FeatureHash.Of(96, w1, w0, v0);
        keys[61] = FeatureHash.Of(97, w1, t0, b0Left.Word);
        keys[62] = FeatureHash.Of(98, tags01n, c.Behind, c.DistanceAhead);
        keys[63] = FeatureHash.Of(99, (t2 << 24) | tags01n, (ulong)c.Fourth.Tag, n1);
        keys[64] = FeatureHash.Of(100, w0, c.DistanceAhead, n0);
        keys[65] = FeatureHash.Of(101, v0, c.DistanceAhead, t0);
        keys[66] = FeatureHash.Of(102, w1, c.BetweenBehind, tags0n);
    }
}
