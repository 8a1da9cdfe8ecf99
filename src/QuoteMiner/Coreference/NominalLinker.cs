using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Links <c>the minister</c> with the one who was called minister before: in a title, an apposition, or by the same noun.</summary>
internal readonly ref struct NominalLinker(AnnotatedText text)
{
    const ulong RoleKey = 0xEB44ACCAB455D165;

    static readonly ulong The = WordHash.Of("the");

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly RoleMatcher roles = new(text);
    readonly HashIndex index = text.Scratch;

    /// <summary>The cluster of a definite phrase whose noun was used of somebody, or -1.</summary>
    public int Link(TextMention mention)
    {
        if (tokens.Hash(mention.First) != The)
        {
            return -1;
        }

        var cluster = index.Find(RoleWords.Of(tokens.Hash(mention.Head)) ^ RoleKey);
        return cluster >= 0 && AgreeInGender(text.Clusters[cluster], mention) && AgreeInModifiers(text.Clusters[cluster], mention) ? cluster : -1;
    }

    static bool AgreeInGender(in MentionCluster cluster, in TextMention mention) =>
        mention.Gender == Gender.Unknown || cluster.Gender == Gender.Unknown || cluster.Gender == mention.Gender;

    /// <summary><c>the Kalby mayor</c> is not the mayor of another town.</summary>
    bool AgreeInModifiers(in MentionCluster cluster, in TextMention mention)
    {
        var (_, all, beside) = roles.Match(mention, cluster);
        return all == 0 || beside > 0;
    }

    /// <summary>The person named behind the comma after a phrase (<c>the mayor, Rana Iqbal,</c>), as index of a mention, or -1.</summary>
    public int NameBeside(TextMention mention)
    {
        var after = mention.End + 1;
        var beside = tokens.Kind(mention.End) == TokenKind.Comma && after < text.MentionsByFirst.Count ? text.MentionsByFirst[after] : -1;
        return beside >= 0
            && mention.SpeakerKind == SpeakerKind.Unnamed
            && text.Mentions[beside].NameKind == NameKind.Person
            && text.Mentions[beside].First == text.Names[text.Mentions[beside].Name].First
            && tokens.Kind(text.Mentions[beside].End) is TokenKind.Comma or TokenKind.Period
            ? beside
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
                index.Set(RoleWords.Of(tokens.Hash(mention.Head)) ^ RoleKey, mention.Cluster);
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
                index.Set(RoleWords.Of(tokens.Hash(token)) ^ RoleKey, mention.Cluster);
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
        if (apposition >= 0 && text.Mentions[apposition].SpeakerKind == SpeakerKind.Unnamed && IsApposition(mention, text.Mentions[apposition]))
        {
            ref var phrase = ref text.Mentions[apposition];
            phrase.Cluster = mention.Cluster;
        }
    }

    /// <summary>By the tree where there is one; <c>In Kalby, the mayor said</c> has none.</summary>
    bool IsApposition(in TextMention name, in TextMention phrase)
    {
        var head = MentionHead.Of(text, phrase);
        var governor = text.Tokens.Heads[head];
        return governor == TokenTable.Unparsed
            ? !tokens.Is(name.First - 1, WordClasses.Preposition)
            : text.Tokens.Relations[head] is DependencyRelation.Appos or DependencyRelation.Flat && governor >= name.First && governor < name.End;
    }
}
