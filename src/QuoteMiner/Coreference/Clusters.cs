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
            MergedInto = -1,
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
        cluster.FirstMention = cluster.FirstMention < 0 ? index : Math.Min(index, cluster.FirstMention);
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

    /// <summary>The cluster of a mention, after all merges; -1 where it has none.</summary>
    public static int Of(AnnotatedText text, in TextMention mention) =>
        mention.Cluster >= 0 && text.Clusters[mention.Cluster].MergedInto is >= 0 and var merged ? merged : mention.Cluster;

    /// <summary>Makes the mentions of a phrase's cluster, now and later, those of a person.</summary>
    /// <param name="phrase">Into which nothing was merged.</param>
    /// <param name="person">That was merged into nothing.</param>
    public static void Merge(AnnotatedText text, int phrase, int person)
    {
        ref var from = ref text.Clusters[phrase];
        ref var into = ref text.Clusters[person];
        from.MergedInto = person;
        into.Count += from.Count;
        into.FirstMention = Math.Min(into.FirstMention, from.FirstMention);
        into.Gender = into.Gender == Gender.Unknown ? from.Gender : into.Gender;
    }

    /// <summary>Words that name: any name is fuller than any phrase, any phrase fuller than a pronoun; of two of one length the one that is not in capitals.</summary>
    static int Length(AnnotatedText text, TextMention mention) => mention.Kind switch
    {
        MentionKind.Name when mention.Name >= 0 => 2000 + (2 * (text.Names[mention.Name].End - text.Names[mention.Name].First)) + (IsInCapitals(text, text.Names[mention.Name]) ? 0 : 1),
        MentionKind.Pronoun => 1,
        _ => Math.Min(1900, 1 + mention.End - mention.First),
    };

    static bool IsInCapitals(AnnotatedText text, NameSpan name) =>
        (text.Tokens.Shapes[name.First] & text.Tokens.Shapes[name.End - 1] & TokenShapes.AllCapitals) != 0;
}
