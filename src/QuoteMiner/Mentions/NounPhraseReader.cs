using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

/// <summary>
/// Reads noun phrases by what the lexicon excludes: after determiners and numbers every word belongs to the phrase that is no
/// function word and no verb. Stands in for a parser, which will fill the same layer.
/// </summary>
internal readonly ref struct NounPhraseReader(AnnotatedText text)
{
    /// <summary>Longer ones are lists or tables, not speakers.</summary>
    const int LongestPhrase = 24;

    const WordClasses Openers = WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.Numeral;
    const WordClasses Nouns = WordClasses.CueNoun | WordClasses.DocumentNoun | WordClasses.AnyPerson | WordClasses.GroupNoun | WordClasses.WorkNoun;
    const WordClasses FiniteForms = WordClasses.ThirdPersonForm | WordClasses.PastForm | WordClasses.ParticipleForm;

    readonly TokenView tokens = new(text);
    readonly ReadOnlySpan<NameSpan> names = text.Names.Items;

    /// <summary>The phrase that begins at <paramref name="token"/>; empty where none does. A possessive ends it.</summary>
    /// <param name="token">A token outside names, or the first of one.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="name">Index of the first name that does not lie before <paramref name="token"/>.</param>
    public NounPhrase Read(int token, int end, int name)
    {
        var at = token;
        end = Math.Min(end, token + LongestPhrase);
        while (at < end && IsOpener(at))
        {
            at++;
        }

        var head = -1;
        var headName = -1;
        while (at < end)
        {
            if (name < names.Length && names[name].First == at)
            {
                at = names[name].End;
                (head, headName) = (at - 1, name);
                name++;
            }
            else if (IsNominal(at, token, head >= 0))
            {
                (head, headName) = (at, -1);
                at++;
            }
            else if (IsInnerHyphen(at, end))
            {
                at++;
            }
            else if (tokens.Kind(at) == TokenKind.Number && !tokens.IsQuotationMark(at + 1))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return new NounPhrase(token, head + 1, headName);
    }

    public bool IsOpener(int token) =>
        (tokens.Is(token, Openers) && !tokens.Is(token, WordClasses.Subordinator | WordClasses.RelativePronoun) && tokens.IsWord(token))
        || tokens.Kind(token) == TokenKind.Number;

    bool IsNominal(int token, int first, bool hasHead) =>
        tokens.IsWord(token)
        && !tokens.Is(token, TokenView.Closed)
        && !IsVerb(token, first, hasHead);

    /// <summary>Whether a word that can be a verb is one at this place.</summary>
    bool IsVerb(int token, int first, bool hasHead)
    {
        if (!tokens.Is(token, WordClasses.Verb | WordClasses.AnyCueVerb))
        {
            return false;
        }

        var modified = token > first
            && (tokens.Is(token - 1, Openers | WordClasses.Adjective) || tokens.Kind(token - 1) is TokenKind.Hyphen)
            || tokens.Kind(first - 1) == TokenKind.Possessive && token == first;
        if (modified)
        {
            return false;
        }

        if (tokens.Is(token, FiniteForms))
        {
            // "Reports of leaks": a form that is a plural noun too is one where no noun stands before it.
            return hasHead || !tokens.Is(token, Nouns) || tokens.Is(token, WordClasses.PastForm);
        }

        if (tokens.Is(token, WordClasses.GerundForm))
        {
            return !tokens.Is(token, Nouns);
        }

        return !tokens.Is(token, Nouns) || (hasHead && tokens.Is(token - 1, WordClasses.PersonNounPlural));
    }

    bool IsInnerHyphen(int token, int end) =>
        tokens.Kind(token) == TokenKind.Hyphen && token + 1 < end && !tokens.IsSpaced(token) && !tokens.IsSpaced(token + 1);
}
