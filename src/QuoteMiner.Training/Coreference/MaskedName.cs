using QuoteMiner.Coreference;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Coreference;

/// <summary>A last name that speaks, with the full name behind it: put a pronoun in its place, and it is known whom the pronoun means.</summary>
/// <param name="Span">Title and name in the article.</param>
/// <param name="Pronoun"><c>he</c> or <c>she</c>, with a capital where the sentence begins.</param>
/// <param name="FullName">The canonical name.</param>
internal sealed record MaskedName(TextSpan Span, string Pronoun, string FullName)
{
    /// <summary>Where the person must have been mentioned outside quotations: writers use a pronoun for nobody farther away.</summary>
    const int FarthestSentence = 3;

    public bool IsFeminine => Pronoun is "she" or "She";

    /// <summary>Those of an analysed article, in its order.</summary>
    public static List<MaskedName> Find(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        var places = new AntecedentPlace(text);
        List<MaskedName> found = [];
        var lastSentence = new Dictionary<int, int>();
        for (var i = 0; i < text.Mentions.Count; i++)
        {
            var mention = text.Mentions[i];
            if (mention.Cluster < 0 || mention.IsJoint || tokens.Region(mention.First) >= 0)
            {
                continue;
            }

            var sentence = text.Tokens.Sentences[mention.First];
            var cluster = text.Clusters[mention.Cluster];
            var isNear = lastSentence.TryGetValue(mention.Cluster, out var last) && sentence - last <= FarthestSentence;
            lastSentence[mention.Cluster] = sentence;
            if (isNear && mention is { Kind: MentionKind.Name, NameKind: NameKind.Person } && cluster is { Kind: SpeakerKind.Person, Gender: Gender.Feminine or Gender.Masculine }
                && text.Names[mention.Name] is var name && name.End - name.First == 1 && name.End == mention.End && places.Speaks(i))
            {
                var full = text.Names[text.Mentions[cluster.FullestMention].Name];
                var begins = text.Sentences[sentence].First == mention.First || tokens.IsQuotationMark(mention.First - 1);
                var pronoun = cluster.Gender == Gender.Feminine ? "she" : "he";
                found.Add(new MaskedName(
                    text.Tokens.Span(mention.First, mention.End),
                    begins ? char.ToUpperInvariant(pronoun[0]) + pronoun[1..] : pronoun,
                    text.Tokens.Span(full.First, full.End).GetText(text.Source)));
            }
        }

        return found;
    }
}
