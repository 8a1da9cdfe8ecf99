using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Runs of words that are capitalised because they are names.</summary>
internal readonly ref struct NameRuns(AnnotatedText text)
{
    /// <summary><c>van der</c>, <c>bin al-</c>: more do not stand together.</summary>
    const int MostParticles = 3;

    readonly TokenView tokens = new(text);
    readonly HashIndex capitalized = text.Scratch;

    /// <summary>The end of the run that begins at <paramref name="token"/>, or the token itself where none does.</summary>
    public int End(int token, Sentence sentence)
    {
        var at = token;
        while (at > sentence.First && at < token + MostParticles && IsParticle(at))
        {
            at++;
        }

        if (at > token ? !tokens.IsCapitalized(at) || at >= sentence.End : !CanBegin(at, sentence))
        {
            return token;
        }

        at++;
        while (at < sentence.End)
        {
            var next = Continuation(at, sentence.End);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Whether most words of a sentence without a full stop are capitalised.</summary>
    public static bool IsHeadline(TokenView tokens, Sentence sentence)
    {
        if (tokens.Kind(sentence.End - 1) is TokenKind.Period or TokenKind.ClosingQuote)
        {
            return false;
        }

        int words = 0, capitals = 0;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (tokens.IsWord(token) && !tokens.Is(token, TokenView.Closed))
            {
                words++;
                capitals += tokens.IsCapitalized(token) ? 1 : 0;
            }
        }

        return words > 3 && capitals * 10 >= words * 8;
    }

    bool CanBegin(int token, Sentence sentence)
    {
        if (!IsPart(token))
        {
            return false;
        }

        var begins = token == sentence.First || tokens.Kind(token - 1) is TokenKind.OpeningQuote or TokenKind.Dash or TokenKind.Colon;
        if (!begins)
        {
            return true;
        }

        const WordClasses NameClasses = WordClasses.FirstName | WordClasses.PlaceName | WordClasses.OrganisationName | WordClasses.Title;
        return tokens.Is(token, NameClasses)
            || tokens.Has(token, TokenShapes.AllCapitals | TokenShapes.Initial)
            || capitalized.Find(tokens.Hash(token)) >= 0
            || (IsPart(token + 1) && !tokens.Is(token, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Adjective | WordClasses.PersonNounPlural))
            || (tokens.Is(token + 1, WordClasses.AnyCueVerb | WordClasses.Auxiliary | WordClasses.Modal) && !IsKnownWord(token));
    }

    /// <summary>The token after the piece that continues a run at <paramref name="token"/>, or the token itself where the run ends.</summary>
    int Continuation(int token, int end)
    {
        if (IsPart(token))
        {
            return token + 1;
        }

        if (tokens.Kind(token) == TokenKind.Hyphen && !tokens.IsSpaced(token) && token + 1 < end && !tokens.IsSpaced(token + 1) && IsPart(token + 1))
        {
            return token + 2;
        }

        if (IsParticle(token))
        {
            var after = token + 1;
            while (after < end && after <= token + MostParticles && (IsParticle(after) || tokens.Kind(after) == TokenKind.Hyphen))
            {
                after++;
            }

            return after < end && IsPart(after) ? after + 1 : token;
        }

        if (tokens.Kind(token) == TokenKind.Number && tokens.Is(token - 1, WordClasses.OrganisationWord))
        {
            return token + 1;
        }

        var joins = tokens.Is(token - 1, WordClasses.OrganisationWord) && tokens.Hash(token) == Of
            || tokens.Kind(token) == TokenKind.Symbol && tokens.Hash(token) == Ampersand;
        if (joins && token + 1 < end)
        {
            var after = tokens.Hash(token + 1) == The ? token + 2 : token + 1;
            return after < end && IsPart(after) ? after + 1 : token;
        }

        return token;
    }

    static readonly ulong Of = WordHash.Of("of");
    static readonly ulong The = WordHash.Of("the");
    static readonly ulong Ampersand = WordHash.Of("&");

    bool IsPart(int token) =>
        tokens.IsCapitalized(token)
        && !tokens.Is(token, WordClasses.CalendarWord)
        && (!tokens.Is(token, TokenView.Closed) || tokens.Has(token, TokenShapes.Initial)
            || (tokens.Has(token, TokenShapes.AllCapitals) && tokens.Is(token, WordClasses.OrganisationName | WordClasses.PlaceName)));

    bool IsParticle(int token) =>
        tokens.Is(token, WordClasses.NameParticle) && !tokens.Has(token, TokenShapes.Capitalized);

    bool IsKnownWord(int token) =>
        tokens.Is(token, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Adjective | WordClasses.AnyPerson
            | WordClasses.GroupNoun | WordClasses.DocumentNoun | WordClasses.CueNoun | WordClasses.Numeral | WordClasses.WorkNoun);
}
