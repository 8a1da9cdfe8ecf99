using System.Runtime.InteropServices;
using QuoteMiner.Text;

namespace QuoteMiner.Speakers;

/// <summary>Makes the <see cref="Speaker"/>s of a document: the clusters that speak, with their canonical names.</summary>
internal static class SpeakerBuilder
{
    /// <summary>How sure a mention's cluster is, by the kind of mention; set by hand.</summary>
    const double NameConfidence = 0.95;
    const double PronounConfidence = 0.75;
    const double NominalConfidence = 0.6;

    /// <summary>The speakers, and which cluster each stands for.</summary>
    internal sealed class Result(Speaker[] all, Dictionary<int, Speaker> byCluster)
    {
        public Speaker[] All { get; } = all;

        public Speaker? Of(int cluster) => byCluster.GetValueOrDefault(cluster);
    }

    public static Result Build(AnnotatedText text, ReadOnlySpan<RegionAttribution> attributions, List<int> quotes, double minimumConfidence)
    {
        var clusters = new List<int>();
        var mentions = new Dictionary<int, List<Mention>>();
        foreach (var quote in quotes)
        {
            var mention = attributions[quote].Mention;
            var cluster = mention < 0 ? -1 : text.Mentions[mention].Cluster;
            if (cluster >= 0 && Confidence(text, mention) >= minimumConfidence && mentions.TryAdd(cluster, []))
            {
                clusters.Add(cluster);
            }
        }

        for (var i = 0; i < text.Mentions.Count && clusters.Count > 0; i++)
        {
            if (mentions.TryGetValue(text.Mentions[i].Cluster, out var own))
            {
                own.Add(ToMention(text, i));
            }
        }

        clusters.Sort((one, other) => text.Clusters[one].FirstMention.CompareTo(text.Clusters[other].FirstMention));
        var speakers = new Speaker[clusters.Count];
        var byCluster = new Dictionary<int, Speaker>(clusters.Count);
        for (var id = 0; id < speakers.Length; id++)
        {
            var cluster = text.Clusters[clusters[id]];
            var (name, description) = SpeakerNames.Of(text, cluster);
            speakers[id] = new Speaker(id, name, KindOf(text, cluster), description, CollectionsMarshal.AsSpan(mentions[clusters[id]]).ToArray(), []);
            byCluster.Add(clusters[id], speakers[id]);
        }

        return new Result(speakers, byCluster);
    }

    public static Mention ToMention(AnnotatedText text, int index)
    {
        var mention = text.Mentions[index];
        return new Mention(text.Tokens.Span(mention.First, mention.End), mention.Kind);
    }

    public static double Confidence(AnnotatedText text, int mention) => text.Mentions[mention].Kind switch
    {
        MentionKind.Name => NameConfidence,
        MentionKind.Pronoun => PronounConfidence,
        _ => NominalConfidence,
    };

    static SpeakerKind KindOf(AnnotatedText text, MentionCluster cluster)
    {
        var fullest = text.Mentions[cluster.FullestMention];
        return fullest.SpeakerKind == SpeakerKind.None ? SpeakerKind.Unnamed : fullest.SpeakerKind;
    }
}
