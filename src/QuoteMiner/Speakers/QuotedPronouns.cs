using QuoteMiner.Text;

namespace QuoteMiner.Speakers;

/// <summary>
/// What is known of pronouns once it is known who says the quotation around them: <c>I</c> is who says it, <c>we</c> where several or an organisation do (whom one person means by it, the text
/// does not tell), and <c>he</c> and <c>she</c> are somebody else. Words in a quotation inside it are another's. One pass over attributions, regions and mentions.
/// </summary>
internal static class QuotedPronouns
{
    static readonly ulong[] Singular = Array.ConvertAll(["i", "me", "my", "mine", "myself"], static word => WordHash.Of(word));
    static readonly ulong[] Plural = Array.ConvertAll(["we", "us", "our", "ours", "ourselves"], static word => WordHash.Of(word));

    public static void Link(AnnotatedText text)
    {
        var mentions = text.Mentions.Items;
        var regionTokens = text.RegionTokens.Items;
        var (mention, region) = (0, 0);
        foreach (var attribution in text.Attributions.Items)
        {
            while (region < regionTokens.Length && regionTokens[region].Region < attribution.Region)
            {
                region++;
            }

            if (attribution.Mention < 0 || mentions[attribution.Mention].Cluster < 0 || region == regionTokens.Length || regionTokens[region].Region != attribution.Region)
            {
                continue;
            }

            var source = mentions[attribution.Mention];
            var words = IsSeveral(text, source) ? Plural : Singular;
            var nested = attribution.Region + 1;
            for (mention = Skip(mentions, mention, regionTokens[region].First); mention < mentions.Length && mentions[mention].First < regionTokens[region].End; mention++)
            {
                ref var own = ref mentions[mention];
                if (own.Kind != MentionKind.Pronoun || IsNested(text, text.Tokens.Starts[own.First], ref nested))
                {
                    continue;
                }

                if (own.Cluster == source.Cluster)
                {
                    (own.Cluster, own.LinkConfidence) = (-1, 0);
                }
                else if (own.Cluster < 0 && words.AsSpan().Contains(text.Tokens.Hashes[own.First]))
                {
                    (own.Cluster, own.LinkConfidence) = (source.Cluster, source.LinkConfidence);
                }
            }
        }
    }

    static bool IsSeveral(AnnotatedText text, in TextMention source) =>
        source.IsJoint || source.Number == GrammaticalNumber.Plural || text.Clusters[source.Cluster].Kind is SpeakerKind.Group or SpeakerKind.Organisation;

    static int Skip(ReadOnlySpan<TextMention> mentions, int mention, int token)
    {
        while (mention < mentions.Length && mentions[mention].First < token)
        {
            mention++;
        }

        return mention;
    }

    /// <param name="nested">The first region that may hold the place; moves on with it.</param>
    static bool IsNested(AnnotatedText text, int place, ref int nested)
    {
        while (nested < text.Regions.Count && text.Regions[nested].Depth > 0 && text.Regions[nested].Close <= place)
        {
            nested++;
        }

        return nested < text.Regions.Count && text.Regions[nested].Depth > 0 && text.Regions[nested].Open <= place;
    }
}
