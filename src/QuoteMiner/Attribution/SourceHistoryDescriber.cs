using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>How often a source's person is spoken of, and who spoke in the regions before.</summary>
internal readonly ref struct SourceHistoryDescriber
{
    const int AttributionsLookedAt = 16;

    readonly AnnotatedText text;

    /// <summary>The cluster with the most mentions.</summary>
    readonly int mostNamed;

    public SourceHistoryDescriber(AnnotatedText text)
    {
        this.text = text;
        for (var i = 0; i < text.Clusters.Count; i++)
        {
            mostNamed = text.Clusters[i].Count > text.Clusters[mostNamed].Count ? i : mostNamed;
        }
    }

    /// <param name="index">Of the mention.</param>
    public void Describe(in RegionContext region, int index, Span<float> features)
    {
        var cluster = text.Mentions[index].Cluster;
        var spoken = text.Attributions.Count;
        if (cluster >= 0)
        {
            features.Put(F.ClusterCount, Math.Min(20, text.Clusters[cluster].Count));
            features.Put(F.IsMostNamed, cluster == mostNamed);
            features.Put(F.NamedInside, IsNamedInside(region, cluster));
        }

        if (spoken == 0)
        {
            return;
        }

        var last = text.Attributions[spoken - 1];
        features.Put(F.SpokeLastMention, last.Mention == index);
        features.Put(F.SpokeLast, IsSame(last.Mention, index, cluster));
        features.Put(F.SpokeSecondLast, spoken > 1 && IsSame(text.Attributions[spoken - 2].Mention, index, cluster));
        var (own, from) = (0, Math.Max(0, spoken - AttributionsLookedAt));
        for (var i = from; i < spoken; i++)
        {
            own += IsSame(text.Attributions[i].Mention, index, cluster) ? 1 : 0;
        }

        features.Put(F.SpokenShare, (float)own / (spoken - from));
        var lastToken = text.FirstTokenFrom(text.Regions[last.Region].Close);
        features.Put(F.TokensSinceSpoken, Math.Min(SourceDescriber.MostTokens, region.Opening - lastToken));
        features.Put(F.ParagraphsSinceSpoken, Math.Min(4, region.Paragraph - text.Regions[last.Region].Paragraph));
        features.Put(F.LastCueBetween, last.Cue >= 0 && text.Cues[last.Cue].First >= lastToken && text.Cues[last.Cue].First < region.Opening);
    }

    bool IsNamedInside(in RegionContext region, int cluster)
    {
        const int MostInside = 20;
        var first = text.FirstMentionFrom(region.First);
        for (var i = first; i < Math.Min(text.Mentions.Count, first + MostInside) && text.Mentions[i].First < region.End; i++)
        {
            if (text.Mentions[i].Cluster == cluster && text.Mentions[i].Kind == MentionKind.Name)
            {
                return true;
            }
        }

        return false;
    }

    bool IsSame(int mention, int other, int cluster) =>
        mention == other || (mention >= 0 && cluster >= 0 && text.Mentions[mention].Cluster == cluster);
}
