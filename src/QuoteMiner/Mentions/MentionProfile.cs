using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

/// <summary>Kind, gender and number of a mention, from its words alone.</summary>
internal static class MentionProfile
{
    static readonly ulong[] Masculine = Hashes("he", "his", "him", "himself");
    static readonly ulong[] Feminine = Hashes("she", "her", "hers", "herself");
    static readonly ulong[] Neuter = Hashes("it", "its", "itself");
    static readonly ulong[] Plural = Hashes("they", "their", "them", "theirs", "themselves", "we", "our", "us");

    public static TextMention OfPronoun(TokenView tokens, int token)
    {
        var hash = tokens.Hash(token);
        return new TextMention
        {
            First = token,
            End = token + 1,
            Head = token,
            Kind = MentionKind.Pronoun,
            SpeakerKind = SpeakerKind.Unnamed,
            Gender = Masculine.AsSpan().Contains(hash) ? Gender.Masculine : Feminine.AsSpan().Contains(hash) ? Gender.Feminine : Neuter.AsSpan().Contains(hash) ? Gender.Neuter : Gender.Unknown,
            Number = Plural.AsSpan().Contains(hash) ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
            Name = -1,
            Cluster = -1,
        };
    }

    public static TextMention Of(AnnotatedText text, TokenView tokens, NounPhrase phrase)
    {
        var head = phrase.Head;
        var mention = new TextMention
        {
            First = phrase.First,
            End = phrase.End,
            Head = head,
            Kind = phrase.Name >= 0 ? MentionKind.Name : MentionKind.Nominal,
            NameKind = phrase.Name >= 0 ? text.Names[phrase.Name].Kind : NameKind.None,
            Name = phrase.Name,
            Cluster = -1,
        };
        mention.Number = tokens.Is(head, WordClasses.PersonNounPlural) || mention.NameKind == NameKind.Group ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        mention.SpeakerKind = mention.NameKind switch
        {
            NameKind.Person => SpeakerKind.Person,
            NameKind.Organisation or NameKind.Place or NameKind.Other => SpeakerKind.Organisation,
            NameKind.Group => SpeakerKind.Group,
            _ => NominalKind(tokens, head),
        };
        mention.Gender = GenderOf(text, tokens, mention);
        return mention;
    }

    public static bool CanJoin(TextMention first, TextMention second) =>
        first.Kind == MentionKind.Name && second.Kind == MentionKind.Name && first.NameKind == second.NameKind
        || first.Kind != MentionKind.Pronoun && first.SpeakerKind is SpeakerKind.Group or SpeakerKind.Unnamed && second.SpeakerKind == first.SpeakerKind;

    public static TextMention Join(TextMention first, TextMention second) => new()
    {
        First = first.First,
        End = second.End,
        Head = first.Head,
        Kind = first.Kind,
        NameKind = NameKind.None,
        SpeakerKind = SpeakerKind.Group,
        Number = GrammaticalNumber.Plural,
        IsJoint = true,
        Name = -1,
        Cluster = -1,
    };

    static ulong[] Hashes(params string[] words) => Array.ConvertAll(words, word => WordHash.Of(word));

    static SpeakerKind NominalKind(TokenView tokens, int head) =>
        tokens.Is(head, WordClasses.PersonNoun) ? SpeakerKind.Unnamed
        : tokens.Is(head, WordClasses.PersonNounPlural) ? SpeakerKind.Group
        : tokens.Is(head, WordClasses.GroupNoun) ? SpeakerKind.Organisation
        : tokens.Is(head, WordClasses.DocumentNoun) ? SpeakerKind.Document
        : SpeakerKind.None;

    static Gender GenderOf(AnnotatedText text, TokenView tokens, TextMention mention)
    {
        // Titles and nouns tell more than a first name (Mrs. Sam Vale), and the later word more than the earlier (his widow).
        var name = mention.Name >= 0 ? text.Names[mention.Name].First : mention.End;
        for (var token = name - 1; token >= mention.First; token--)
        {
            var feminine = tokens.Is(token, WordClasses.FeminineTitle | WordClasses.FeminineNoun);
            if (feminine != tokens.Is(token, WordClasses.MasculineTitle | WordClasses.MasculineNoun))
            {
                return feminine ? Gender.Feminine : Gender.Masculine;
            }
        }

        if (mention.NameKind == NameKind.Person)
        {
            var feminine = tokens.Is(name, WordClasses.FeminineFirstName);
            var masculine = tokens.Is(name, WordClasses.MasculineFirstName);
            return feminine == masculine ? Gender.Unknown : feminine ? Gender.Feminine : Gender.Masculine;
        }

        return mention.NameKind is NameKind.Organisation or NameKind.Place || mention.SpeakerKind is SpeakerKind.Organisation or SpeakerKind.Document
            ? Gender.Neuter
            : Gender.Unknown;
    }
}
