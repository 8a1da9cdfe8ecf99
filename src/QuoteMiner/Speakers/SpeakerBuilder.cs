using QuoteMiner.Text;

namespace QuoteMiner.Speakers;

/// <summary>Makes the <see cref="Speaker"/>s of a document: the clusters that speak, with their canonical names.</summary>
internal static class SpeakerBuilder
{
    /// <summary>How often a mention's cluster is right, by the kind of mention, on articles read by hand; for a pronoun the model tells.</summary>
    const double NameConfidence = 0.98;
    const double NominalConfidence = 0.7;

    /// <summary>The speakers, and which cluster each stands for.</summary>
    internal sealed class Result(Speaker[] all, Dictionary<int, Speaker> byCluster)
    {
        public Speaker[] All { get; } = all;

        public Speaker? Of(int cluster) => byCluster.GetValueOrDefault(cluster);
    }

    public static Result Build(AnnotatedText text, ReadOnlySpan<RegionAttribution> attributions, List<int> quotes, double minimumConfidence)
    {
        QuotedPronouns.Link(text);
        var mentions = new Dictionary<int, List<Mention>>();
        foreach (var quote in quotes)
        {
            var mention = attributions[quote].Mention;
            if (mention >= 0 && Confidence(text, mention) >= minimumConfidence)
            {
                AddWithMembers(text, text.Mentions[mention].Cluster, mentions);
            }
        }

        for (var i = 0; i < text.Mentions.Count && mentions.Count > 0; i++)
        {
            if (mentions.TryGetValue(text.Mentions[i].Cluster, out var own))
            {
                own.Add(ToMention(text, i));
            }
        }

        var clusters = mentions.Keys.ToArray();
        Array.Sort(clusters, (one, other) => (FirstMention(text, one), one).CompareTo((FirstMention(text, other), other)));
        var speakers = new Speaker[clusters.Length];
        var byCluster = new Dictionary<int, Speaker>(clusters.Length);
        for (var id = 0; id < speakers.Length; id++)
        {
            var cluster = text.Clusters[clusters[id]];
            var (name, description) = SpeakerNames.Of(text, cluster);
            var members = cluster.FirstMember < 0 ? [] : new Speaker[2];
            speakers[id] = new Speaker(id, name, KindOf(text, cluster), description, mentions[clusters[id]].ToArray(), members);
            byCluster.Add(clusters[id], speakers[id]);
        }

        LinkMembers(text, clusters, byCluster);
        return new Result(speakers, byCluster);
    }

    /// <summary>The members of a joint speaker are speakers too; a member may be joint itself, and joins lie strictly before what they join.</summary>
    static void AddWithMembers(AnnotatedText text, int cluster, Dictionary<int, List<Mention>> mentions)
    {
        while (cluster >= 0 && mentions.TryAdd(cluster, []))
        {
            var second = text.Clusters[cluster].SecondMember;
            if (second >= 0)
            {
                mentions.TryAdd(second, []);
            }

            cluster = text.Clusters[cluster].FirstMember;
        }
    }

    static void LinkMembers(AnnotatedText text, int[] clusters, Dictionary<int, Speaker> byCluster)
    {
        foreach (var cluster in clusters)
        {
            var (first, second) = (text.Clusters[cluster].FirstMember, text.Clusters[cluster].SecondMember);
            if (first >= 0)
            {
                var members = (Speaker[])byCluster[cluster].Members;
                (members[0], members[1]) = (byCluster[first], byCluster[second]);
            }
        }
    }

    static int FirstMention(AnnotatedText text, int cluster) => text.Mentions[text.Clusters[cluster].FirstMention].First;

    public static Mention ToMention(AnnotatedText text, int index)
    {
        var mention = text.Mentions[index];
        return new Mention(text.Tokens.Span(mention.First, mention.End), mention.Kind);
    }

    public static double Confidence(AnnotatedText text, int mention) => text.Mentions[mention].Kind switch
    {
        MentionKind.Name => NameConfidence,
        MentionKind.Pronoun => text.Mentions[mention].LinkConfidence,
        _ => NominalConfidence,
    };

    static SpeakerKind KindOf(AnnotatedText text, MentionCluster cluster)
    {
        var fullest = text.Mentions[cluster.FullestMention];
        return fullest.SpeakerKind == SpeakerKind.None ? SpeakerKind.Unnamed : fullest.SpeakerKind;
    }
}
