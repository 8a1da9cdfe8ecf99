using QuoteMiner.Learning;

namespace QuoteMiner.Entities;

/// <summary>The features of one token in its context. Trainer and stage call the same code; a change makes the shipped model void.</summary>
internal static class NameFeatures
{
    /// <summary>Features that <see cref="Extract"/> writes.</summary>
    public const int Count = 45;

    /// <param name="keys">At least <see cref="Count"/> long.</param>
    public static void Extract(Span<uint> keys, in NameContext context)
    {
        ref readonly var before2 = ref context.Before2;
        ref readonly var before = ref context.Before;
        ref readonly var word = ref context.Word;
        ref readonly var after = ref context.After;
        ref readonly var after2 = ref context.After2;
        ref readonly var last = ref context.RunLast;
        ref readonly var beforeRun = ref context.BeforeRun;
        ref readonly var afterRun = ref context.AfterRun;
        var (name, name2) = ((ulong)context.Previous, (ulong)context.BeforePrevious);
        var place = context.Place;
        var (tag, tagBefore, tagAfter) = ((ulong)word.Tag, (ulong)before.Tag, (ulong)after.Tag);
        var (classes, classesBefore, classesAfter) = ((ulong)word.Classes, (ulong)before.Classes, (ulong)after.Classes);

        var n = 0;
        keys[n] = FeatureHash.Of((uint)n++, word.Word);
        keys[n] = FeatureHash.Of((uint)n++, word.Word, name);
        keys[n] = FeatureHash.Of((uint)n++, before.Word, word.Word);
        keys[n] = FeatureHash.Of((uint)n++, before.Word);
        keys[n] = FeatureHash.Of((uint)n++, after.Word);
        keys[n] = FeatureHash.Of((uint)n++, word.FineCluster);
        keys[n] = FeatureHash.Of((uint)n++, word.MediumCluster, name);
        keys[n] = FeatureHash.Of((uint)n++, word.CoarseCluster, name, tag);
        keys[n] = FeatureHash.Of((uint)n++, before.MediumCluster, word.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, word.MediumCluster, after.MediumCluster);
        keys[n] = FeatureHash.Of((uint)n++, before.FineCluster);
        keys[n] = FeatureHash.Of((uint)n++, after.FineCluster);
        keys[n] = FeatureHash.Of((uint)n++, before2.MediumCluster, name);
        keys[n] = FeatureHash.Of((uint)n++, after2.MediumCluster, tagAfter);
        keys[n] = FeatureHash.Of((uint)n++, word.Shape);
        keys[n] = FeatureHash.Of((uint)n++, word.Shape, name);
        keys[n] = FeatureHash.Of((uint)n++, before.Shape, word.Shape, after.Shape);
        keys[n] = FeatureHash.Of((uint)n++, word.Shape, tag, name);
        keys[n] = FeatureHash.Of((uint)n++, word.Suffix);
        keys[n] = FeatureHash.Of((uint)n++, tag, name);
        keys[n] = FeatureHash.Of((uint)n++, tagBefore, tag, name);
        keys[n] = FeatureHash.Of((uint)n++, tag, tagAfter, name);
        keys[n] = FeatureHash.Of((uint)n++, tagAfter, (ulong)after2.Tag);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)before2.Tag, tagBefore);
        keys[n] = FeatureHash.Of((uint)n++, classes);
        keys[n] = FeatureHash.Of((uint)n++, classes, name);
        keys[n] = FeatureHash.Of((uint)n++, classesBefore, classes, name);
        keys[n] = FeatureHash.Of((uint)n++, classes, classesAfter, name);
        keys[n] = FeatureHash.Of((uint)n++, classesBefore, word.Shape);
        keys[n] = FeatureHash.Of((uint)n++, name, name2);
        keys[n] = FeatureHash.Of((uint)n++, name, name2, tag);
        keys[n] = FeatureHash.Of((uint)n++, after.Word, name);
        keys[n] = FeatureHash.Of((uint)n++, before.Word, name);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)word.Article.Writing, word.Shape);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)word.Article.Person, name);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)word.Article.Surroundings, name);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)word.Article.Person, word.CoarseCluster);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)word.Article.Tag);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)after.Article.Person, word.Shape, name);
        keys[n] = FeatureHash.Of((uint)n++, last.MediumCluster, place);
        keys[n] = FeatureHash.Of((uint)n++, (ulong)last.Classes, place, classes);
        keys[n] = FeatureHash.Of((uint)n++, beforeRun.Word, place);
        keys[n] = FeatureHash.Of((uint)n++, afterRun.MediumCluster, place);
        keys[n] = FeatureHash.Of((uint)n++, place, name, tag);
        keys[n] = FeatureHash.Of((uint)n, context.NameFirst, word.MediumCluster, name);
    }
}
