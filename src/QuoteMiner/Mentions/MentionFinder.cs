using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

/// <summary>Finds every noun phrase and pronoun that could name a speaker, with the prepositional phrases that belong to it.</summary>
internal sealed class MentionFinder : IStage
{
    const WordClasses Pronouns = WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.PossessivePronoun;

    static readonly ulong Of = WordHash.Of("of");
    static readonly ulong From = WordHash.Of("from");
    static readonly ulong And = WordHash.Of("and");

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Tags | Layers.Names;

    public Layers Assigns => Layers.Mentions;

    public void Annotate(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        var reader = new NounPhraseReader(text);
        var name = 0;
        foreach (var sentence in text.Sentences.Items)
        {
            for (var token = sentence.First; token < sentence.End;)
            {
                while (name < text.Names.Count && text.Names[name].First < token)
                {
                    name++;
                }

                var phrase = reader.Read(token, sentence.End, name);
                if (phrase.IsEmpty)
                {
                    if (tokens.IsWord(token) && (tokens.Is(token, Pronouns) || IsRelative(text, tokens, token)))
                    {
                        text.Mentions.Add(MentionProfile.OfPronoun(tokens, token));
                    }
                    else if (IsLoneOpener(text, tokens, reader, token, sentence.End))
                    {
                        Add(text, tokens, reader, new NounPhrase(token, token + 1, -1), sentence.End, name);
                        token = text.Mentions[text.Mentions.Count - 1].End;
                        continue;
                    }

                    token++;
                    continue;
                }

                Add(text, tokens, reader, phrase, sentence.End, name);
                token = phrase.End;
            }
        }

        IndexByToken(text);
    }

    /// <summary><c>shirts that said</c>, <c>a report which warned</c>; not <c>he said that</c>.</summary>
    static bool IsRelative(AnnotatedText text, TokenView tokens, int token) =>
        tokens.Is(token, WordClasses.RelativePronoun) && text.Tokens.Tags[token] is PennTag.WDT or PennTag.WP;

    /// <summary>A number or determiner that is a phrase of its own: <c>hundreds of residents</c>, <c>another said</c>.</summary>
    static bool IsLoneOpener(AnnotatedText text, TokenView tokens, NounPhraseReader reader, int token, int end) =>
        token + 1 < end && tokens.IsWord(token) && reader.IsOpener(token) && text.Tokens.Tags[token] is not PennTag.IN
        && (tokens.Hash(token + 1) == Of || text.Tokens.Tags[token + 1].IsFinite() || text.Tokens.Tags[token + 1] == PennTag.MD);

    static void Add(AnnotatedText text, TokenView tokens, NounPhraseReader reader, NounPhrase phrase, int sentenceEnd, int name)
    {
        // The Possessive of "Brandt's widow" joins its phrase: the widow's mention begins with Brandt.
        var possessor = phrase.First - 1;
        var first = phrase.First;
        if (tokens.Kind(possessor) == TokenKind.Possessive && text.Mentions.Count > 0 && text.Mentions[text.Mentions.Count - 1].End == possessor)
        {
            first = text.Mentions[text.Mentions.Count - 1].First;
        }

        var mention = MentionProfile.Of(text, tokens, phrase with { First = first });
        TakeComplements(text, tokens, reader, ref mention, sentenceEnd, name);
        var previous = text.Mentions.Count - 1;
        if (previous >= 0 && tokens.Hash(first - 1) == And && text.Mentions[previous].End == first - 1 && MentionProfile.CanJoin(text.Mentions[previous], mention))
        {
            var joint = MentionProfile.Join(text.Mentions[previous], mention);
            text.Mentions.Add(mention);
            text.Mentions.Add(joint);
            return;
        }

        if (tokens.Is(phrase.First, WordClasses.PossessivePronoun) && tokens.IsWord(phrase.First))
        {
            // "his warning": he is a mention too.
            text.Mentions.Add(MentionProfile.OfPronoun(tokens, phrase.First));
        }

        text.Mentions.Add(mention);
    }

    /// <summary>Takes in up to two prepositional phrases: <c>a spokeswoman for the Ministry of Health</c>.</summary>
    static void TakeComplements(AnnotatedText text, TokenView tokens, NounPhraseReader reader, ref TextMention mention, int sentenceEnd, int name)
    {
        for (var complements = 0; complements < 2; complements++)
        {
            var end = mention.End;
            // "A statement from Iqbal" is hers: she stays a mention of her own.
            var takes = tokens.Hash(end) == Of
                || (tokens.Is(end, WordClasses.Preposition) && mention.Kind == MentionKind.Nominal && TakesComplement(tokens, mention.Head)
                    && !(tokens.Hash(end) == From && tokens.Is(mention.Head, WordClasses.CueNoun | WordClasses.DocumentNoun)));
            if (!takes)
            {
                break;
            }

            while (name < text.Names.Count && text.Names[name].First < end + 1)
            {
                name++;
            }

            var complement = reader.Read(end + 1, sentenceEnd, name);
            if (complement.IsEmpty || tokens.Is(complement.Head, WordClasses.CalendarWord))
            {
                break;
            }

            mention.End = complement.End;
            if (IsTitleOf(text, tokens, mention, complement))
            {
                mention = MentionProfile.Of(text, tokens, complement with { First = mention.First });
                break;
            }
        }
    }

    /// <summary><c>Special Envoy for Syria Staffan de Mistura</c>: the title's own complement stands before the name. Not <c>a spokesman for President Vale</c>.</summary>
    static bool IsTitleOf(AnnotatedText text, TokenView tokens, TextMention mention, NounPhrase complement) =>
        mention.Kind == MentionKind.Nominal
        && complement.Name >= 0
        && text.Names[complement.Name].Kind == NameKind.Person
        && complement.First < text.Names[complement.Name].First
        && tokens.IsCapitalized(mention.Head)
        && tokens.Is(mention.Head, WordClasses.Title | WordClasses.PersonNoun)
        && !tokens.Is(text.Names[complement.Name].First - 1, WordClasses.Title | WordClasses.AnyPerson);

    static bool TakesComplement(TokenView tokens, int head) =>
        tokens.Is(head, WordClasses.AnyPerson | WordClasses.GroupNoun | WordClasses.DocumentNoun | WordClasses.CueNoun);

    static void IndexByToken(AnnotatedText text)
    {
        var byFirst = text.MentionsByFirst.Extend(text.Tokens.Count);
        var byLast = text.MentionsByLast.Extend(text.Tokens.Count);
        byFirst.Fill(-1);
        byLast.Fill(-1);
        var mentions = text.Mentions.Items;
        for (var i = 0; i < mentions.Length; i++)
        {
            ref var longestFromFirst = ref byFirst[mentions[i].First];
            if (longestFromFirst < 0 || mentions[longestFromFirst].End < mentions[i].End)
            {
                longestFromFirst = i;
            }

            ref var longestToLast = ref byLast[mentions[i].End - 1];
            if (longestToLast < 0 || mentions[longestToLast].First > mentions[i].First)
            {
                longestToLast = i;
            }
        }
    }
}
