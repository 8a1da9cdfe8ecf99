using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Counts the features of tokens whose left context has the right tags.</summary>
internal readonly struct FeatureCounter(FeatureCounts counts, PennTag[] gold) : ITagChooser
{
    /// <inheritdoc/>
    public PennTag Choose(int token, scoped TraitWindow window, in TagHistory history)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.FirstCount + TaggerFeatures.OtherCount];
        TaggerFeatures.ExtractFirst(features, window, in history);
        TaggerFeatures.ExtractOthers(features[TaggerFeatures.FirstCount..], window, in history);
        counts.Add(features);
        return gold[token];
    }
}
