using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Counts the features of tokens whose left context has the right tags.</summary>
internal readonly struct FeatureCounter(FeatureCounts counts, PennTag[] gold) : ITagChooser
{
    /// <inheritdoc/>
    public PennTag Choose(int token, scoped Span<uint> features)
    {
        counts.Add(features);
        return gold[token];
    }
}
