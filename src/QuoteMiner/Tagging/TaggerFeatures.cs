using QuoteMiner.Learning;

namespace QuoteMiner.Tagging;

/// <summary>
/// The features of one token in its context, in two parts: those that mostly suffice, and the others. Trainer and tagger call the same code; a change makes the
/// shipped model void.
/// </summary>
internal static class TaggerFeatures
{
    /// <summary>Features that <see cref="ExtractFirst"/> writes.</summary>
    public const int FirstCount = 16;

    /// <summary>Features that <see cref="ExtractOthers"/> writes.</summary>
    public const int OtherCount = 17;

    /// <param name="keys">At least <see cref="FirstCount"/> long.</param>
    /// <param name="window">Traits of the tokens two before to two after; the middle one is tagged.</param>
    public static void ExtractFirst(Span<uint> keys, TraitWindow window, in TagHistory history)
    {
        ref readonly var before = ref window[-1];
        ref readonly var word = ref window[0];
        ref readonly var after = ref window[1];
        var (tag, tag2) = ((ulong)history.Previous, (ulong)history.BeforePrevious);
        var suffix3 = word.SuffixOf(3);
        keys[0] = FeatureHash.Of(0, word.Word);
        keys[1] = FeatureHash.Of(1, tag, word.Word);
        keys[2] = FeatureHash.Of(2, before.Word, word.Word);
        keys[3] = FeatureHash.Of(3, word.Word, after.Word);
        keys[4] = FeatureHash.Of(4, word.Suffix);
        keys[5] = FeatureHash.Of(5, suffix3);
        keys[6] = FeatureHash.Of(6, tag, tag2);
        keys[7] = FeatureHash.Of(7, tag, after.Word);
        keys[8] = FeatureHash.Of(8, before.Shape, word.Shape);
        keys[9] = FeatureHash.Of(9, tag, word.Shape);
        keys[10] = FeatureHash.Of(10, word.FineCluster);
        keys[11] = FeatureHash.Of(11, tag, word.MediumCluster);
        keys[12] = FeatureHash.Of(12, word.MediumCluster, after.MediumCluster);
        keys[13] = FeatureHash.Of(13, after.Word);
        keys[14] = FeatureHash.Of(14, before.Word);
        keys[15] = FeatureHash.Of(15, tag, suffix3);
    }

    /// <param name="keys">At least <see cref="OtherCount"/> long.</param>
    /// <param name="window">As above.</param>
    public static void ExtractOthers(Span<uint> keys, TraitWindow window, in TagHistory history)
    {
        ref readonly var before = ref window[-1];
        ref readonly var word = ref window[0];
        ref readonly var after = ref window[1];
        ref readonly var after2 = ref window[2];
        var (tag, tag2) = ((ulong)history.Previous, (ulong)history.BeforePrevious);
        var suffix2 = word.SuffixOf(2);
        keys[0] = FeatureHash.Of(16, after2.Word);
        keys[1] = FeatureHash.Of(17, suffix2);
        keys[2] = FeatureHash.Of(18, word.PrefixOf(3));
        keys[3] = FeatureHash.Of(19, word.Shape, after.Shape);
        keys[4] = FeatureHash.Of(20, word.Shape, suffix2);
        keys[5] = FeatureHash.Of(21, after.SuffixOf(3), suffix2);
        keys[6] = FeatureHash.Of(22, word.MediumCluster);
        keys[7] = FeatureHash.Of(23, after.MediumCluster);
        keys[8] = FeatureHash.Of(24, before.MediumCluster, word.MediumCluster);
        keys[9] = FeatureHash.Of(25, tag, after.MediumCluster);
        keys[10] = FeatureHash.Of(26, history.LastVerb, suffix2, history.Distance);
        keys[11] = FeatureHash.Of(27, (ulong)after.Classes, suffix2);
        keys[12] = FeatureHash.Of(28, tag, (ulong)word.Classes);
        keys[13] = FeatureHash.Of(29, before.Word, after.Word);
        keys[14] = FeatureHash.Of(30, word.CoarseCluster, suffix2);
        keys[15] = FeatureHash.Of(31, tag, tag2, word.Word);
        keys[16] = FeatureHash.Of(32, (ulong)after.Classes, (ulong)after2.Classes, tag);
    }
}
