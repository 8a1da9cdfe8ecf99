using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Describes the sources of a region for the ranker: a row of the <see cref="AttributionFeature"/>s of the best cue that leads to the source, then its <see cref="SourceFeature"/>s.
/// Work a region is bounded.
/// </summary>
internal readonly ref struct SourceDescriber(AnnotatedText text, AttributionModel model)
{
    /// <summary>Numbers of <see cref="AttributionFeature"/>.</summary>
    public static readonly int PairLength = Enum.GetValues<AttributionFeature>().Length;

    /// <summary>Numbers of a whole row.</summary>
    public static readonly int RowLength = PairLength + Enum.GetValues<F>().Length;

    /// <summary>Where distances and lengths are cut.</summary>
    public const int MostTokens = 60;

    readonly AnnotatedText text = text;
    readonly FeatureExtractor pairs = new(text);
    readonly SourceCueDescriber cues = new(text);
    readonly SourceMentionDescriber mentions = new(text, model);
    readonly SourceHistoryDescriber history = new(text);

    /// <param name="profile">Of the region, one number a <see cref="SourceFeature"/>, as <see cref="RegionProfile"/> writes it.</param>
    /// <param name="sources">All that are ranked.</param>
    /// <param name="index">The one to describe.</param>
    public void Describe(in RegionContext region, ReadOnlySpan<float> profile, in BesideCues beside, ReadOnlySpan<SourceCandidate> sources, int index, Span<float> row)
    {
        var source = sources[index];
        pairs.Describe(region, beside, source.Best, row[..PairLength]);
        var features = row[PairLength..];
        profile.CopyTo(features);
        DescribeCompetition(sources, index, features);
        DescribeCluster(region, sources, index, features);
        mentions.Describe(region, source.Mention, features);
        history.Describe(region, source.Mention, features);
        if (source.Best.Cue >= 0)
        {
            cues.Describe(region, source.Best, features);
        }
    }

    static void DescribeCompetition(ReadOnlySpan<SourceCandidate> sources, int index, Span<float> features)
    {
        var source = sources[index];
        var best = float.NegativeInfinity;
        for (var i = 0; i < sources.Length; i++)
        {
            best = i == index ? best : MathF.Max(best, sources[i].Score);
        }

        features.Put(F.PairScore, source.Score);
        features.Put(F.Share, source.Share);
        features.Put(F.Rank, index);
        features.Put(F.Lead, sources.Length > 1 ? Math.Clamp(source.Score - best, -10, 10) : 10);
        features.Put(F.Pairs, source.Pairs);
        features.Put(F.Mentions, sources.Length);
    }

    void DescribeCluster(in RegionContext region, ReadOnlySpan<SourceCandidate> sources, int index, Span<float> features)
    {
        var (own, nearer, share) = (sources[index].Mention, 0, 0f);
        var cluster = text.Mentions[own].Cluster;
        foreach (var other in sources)
        {
            if (other.Mention == own || (cluster >= 0 && text.Mentions[other.Mention].Cluster == cluster))
            {
                share += other.Share;
                nearer += Distance(region, other.Mention) < Distance(region, own) ? 1 : 0;
            }
        }

        features.Put(F.NearerOfCluster, nearer);
        features.Put(F.ClusterShare, share);
    }

    int Distance(in RegionContext region, int mention)
    {
        var (first, end) = (text.Mentions[mention].First, text.Mentions[mention].End);
        return first < region.Opening ? Math.Max(0, region.Opening - end) : Math.Max(0, first - region.After);
    }
}
