using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Links <c>the minister</c> with the one who was called minister before: in a title, an apposition, or by the same noun.</summary>
internal readonly ref struct NominalLinker(AnnotatedText text)
{
    const ulong RoleKey = 0xEB44ACCAB455D165;

    static readonly ulong The = WordHash.Of("the");

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly HashIndex index = text.Scratch;

    /// <summary>The cluster of a definite phrase whose noun was used of somebody, or -1.</summary>
    public int Link(TextMention mention)
    {
        if (tokens.Hash(mention.First) != The)
        {
            return -1;
        }

        var cluster = index.Find(tokens.Hash(mention.Head) ^ RoleKey);
        return cluster >= 0 && (mention.Gender == Gender.Unknown || text.Clusters[cluster].Gender is Gender.Unknown || text.Clusters[cluster].Gender == mention.Gender)
            ? cluster
            : -1;
    }

    /// <summary>Remembers the nouns by which a mention's speaker is called.</summary>
    public void Learn(int mentionIndex)
    {
        var mention = text.Mentions[mentionIndex];
        if (mention.Cluster < 0 || mention.Kind == MentionKind.Pronoun || mention.Number == GrammaticalNumber.Plural)
        {
            return;
        }

        if (mention.Kind == MentionKind.Nominal)
        {
            if (mention.SpeakerKind != SpeakerKind.None)
            {
                index.Set(tokens.Hash(mention.Head) ^ RoleKey, mention.Cluster);
            }

            return;
        }

        if (mention.Name < 0)
        {
            return;
        }

        for (var token = mention.First; token < text.Names[mention.Name].First; token++)
        {
            if (tokens.Is(token, WordClasses.AnyPerson | WordClasses.Title))
            {
                index.Set(tokens.Hash(token) ^ RoleKey, mention.Cluster);
            }
        }

        LearnApposition(mention);
    }

    /// <summary><c>Ivo Brandt, a hydrologist</c>: the phrase after the comma is another mention of him.</summary>
    void LearnApposition(TextMention mention)
    {
        var after = mention.End + 1;
        if (tokens.Kind(mention.End) != TokenKind.Comma || !tokens.Is(after, WordClasses.Determiner | WordClasses.PersonNoun | WordClasses.Adjective | WordClasses.Nationality))
        {
            return;
        }

        var apposition = after < text.MentionsByFirst.Count ? text.MentionsByFirst[after] : -1;
        if (apposition >= 0 && text.Mentions[apposition].SpeakerKind == SpeakerKind.Unnamed)
        {
            ref var phrase = ref text.Mentions[apposition];
            phrase.Cluster = mention.Cluster;
        }
    }
}
