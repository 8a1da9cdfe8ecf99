using QuoteMiner.Entities;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Entities;

/// <summary>Counts the features of tokens whose left context has the right tags.</summary>
internal struct NameFeatureCounter(FeatureCounts counts) : INameChooser
{
    /// <summary>The right tags of the article at hand.</summary>
    public NameTag[] Right { get; set; } = [];

    /// <inheritdoc/>
    public NameTag Choose(int token, int allowed, scoped Span<uint> features)
    {
        counts.Add(features);
        return Right[token] == NamedText.Unknown ? NameTag.Outside : Right[token];
    }
}
