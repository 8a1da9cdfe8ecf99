using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Writes the layer of clusters.</summary>
internal static class Clusters
{
    /// <summary>A new cluster of a mention's kind; it has no mention until <see cref="Join"/>.</summary>
    public static int Add(AnnotatedText text, TextMention mention)
    {
        text.Clusters.Add(new MentionCluster
        {
            FirstMention = -1,
            FullestMention = -1,
            Kind = mention.SpeakerKind,
            Gender = mention.Gender,
            FirstMember = -1,
            SecondMember = -1,
        });
        return text.Clusters.Count - 1;
    }

    /// <summary>Counts a mention in its cluster and lets it tell the cluster's gender and fullest name.</summary>
    public static void Join(AnnotatedText text, int index)
    {
        var mention = text.Mentions[index];
        if (mention.Cluster < 0)
        {
            return;
        }

        ref var cluster = ref text.Clusters[mention.Cluster];
        cluster.Count++;
        cluster.FirstMention = cluster.FirstMention < 0 ? index : cluster.FirstMention;
        if (mention.SpeakerKind == SpeakerKind.Person && cluster.Kind is SpeakerKind.None or SpeakerKind.Organisation)
        {
            // A name that is a person's once is a person's: single words of names are told worst.
            cluster.Kind = SpeakerKind.Person;
            cluster.Gender = cluster.Gender == Gender.Neuter ? Gender.Unknown : cluster.Gender;
        }

        cluster.Gender = cluster.Gender == Gender.Unknown ? mention.Gender : cluster.Gender;
        var length = Length(text, mention);
        if (length > cluster.FullestLength)
        {
            cluster.FullestLength = length;
            cluster.FullestMention = index;
        }
    }

    /// <summary>Words that name: any name is fuller than any phrase, any phrase fuller than a pronoun.</summary>
    static int Length(AnnotatedText text, TextMention mention) => mention.Kind switch
    {
        MentionKind.Name when mention.Name >= 0 => 1000 + text.Names[mention.Name].End - text.Names[mention.Name].First,
        MentionKind.Pronoun => 1,
        _ => Math.Min(900, 1 + mention.End - mention.First),
    };
}
