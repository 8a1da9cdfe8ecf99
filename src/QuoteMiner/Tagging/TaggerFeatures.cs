using QuoteMiner.Learning;

namespace QuoteMiner.Tagging;

/// <summary>The features of one token in its context. Trainer and tagger call the same code; a change makes the shipped model void.</summary>
internal static class TaggerFeatures
{
    /// <summary>Features that <see cref="Extract"/> writes.</summary>
    public const int Count = 33;

    /// <param name="keys">At least <see cref="Count"/> long.</param>
    /// <param name="window">Traits of the tokens two before to two after; the middle one is tagged.</param>
    public static void Extract(Span<uint> keys, TraitWindow window, in TagHistory history)
    {
        ref readonly var before2 = ref window[-2];
        ref readonly var before = ref window[-1];
        ref readonly var word = ref window[0];
        ref readonly var after = ref window[1];
        ref readonly var after2 = ref window[2];
        var (tag, tag2) = ((ulong)history.Previous, (ulong)history.BeforePrevious);
        var suffix2 = word.SuffixOf(2);
        var suffix3 = word.SuffixOf(3);

        var n = 0;
        keys[n] = FeatureHash.Of((uint)n++, word.Word);
        keys[n] = FeatureHash.Of((uint)n++, before.Word);
        keys[n] = FeatureHash.Of((uint)n++, after.Word);
        keys[n] = FeatureHash.Of((uint)n++, after2.Word);
        keys[n] = FeatureHash.Of((uint)n++, before.Word, word.Word);
        keys[n] = FeatureHash.Of((uint)n++, word.Word, after.Word);
        keys[n] = FeatureHash.Of((uint)n++, tag, tag2);
        keys[n] = FeatureHash.Of((uint)n++, tag, word.Word);
        keys[n] = FeatureHash.Of((uint)n++, tag, after.Word);
        keys[n] = FeatureHash.Of((uint)n++, suffix2);
        keys[n] = FeatureHash.Of((uint)n++, suffix3);
        keys[n] = FeatureHash.Of((uint)n++, word.Suffix);
        keys[n] = FeatureHash.Of((uint)n++, word.PrefixOf(3));
        keys[n] = FeatureHash.Of((uint)n++, before.Shape, word.Shape);
        keys[n] = FeatureHash.Of((uint)n++, word.Shape, after.Shape);
        keys[n] = FeatureHash.Of((uint)n++, word.Shape, suffix2);
        keys[n] = FeatureHash.Of((uint)n++, tag, word.Shape);
        keys[n] = FeatureHash.Of((uint)n++, tag, suffix3);
        keys[n] = FeatureHash.Of((uint)n++, after.SuffixOf(3), suffix2);
        keys[n] = FeatureHash.Of((uint)n++, word.FineCluster);
        keys[n] = FeatureHash.Of((uint)n++, word.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, after.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, before.MediumCluster, word.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, word.MediumCluster, after.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, tag, word.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, tag, after.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, history.LastVerb, suffix2, history.Distance);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)after.Classes, suffix2);
        keys[n] = FeatureHash.Of((uint)n++, tag, (ulong)word.Classes);
        keys[n] = FeatureHash.Of((uint)n++, before.Word, after.Word);
        keys[n] = FeatureHash.Of((uint)n++, word.CoarseCluster, suffix2);
        keys[n] = FeatureHash.Of((uint)n++, tag, tag2, word.Word);
        keys[n] = FeatureHash.Of((uint)n, (ulong)after.Classes, (ulong)after2.Classes, tag);
    }
}
