using QuoteMiner.Text;

namespace QuoteMiner.Sentences;

/// <summary>Finds where the sentence that begins at a token ends.</summary>
internal readonly ref struct SentenceBoundaries
{
    /// <summary>How far behind a quotation its reporting verb is looked for: <c>"Why?" Deputy Foreign Minister Rana Iqbal asked</c>.</summary>
    const int LongestSubject = 10;

    /// <summary>What may stand between a quotation and the reporting verb behind it.</summary>
    const WordClasses SubjectWords = WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.SubjectPronoun | WordClasses.AnyPerson
        | WordClasses.GroupNoun | WordClasses.Title | WordClasses.NameParticle | WordClasses.NameSuffix | WordClasses.Nationality | WordClasses.Adverb | WordClasses.Adjective;

    readonly string source;
    readonly ReadOnlySpan<int> starts;
    readonly ReadOnlySpan<TokenKind> kinds;
    readonly ReadOnlySpan<TokenShapes> shapes;
    readonly ReadOnlySpan<WordClasses> classes;

    public SentenceBoundaries(AnnotatedText text)
    {
        source = text.Source;
        starts = text.Tokens.Starts;
        kinds = text.Tokens.Kinds;
        shapes = text.Tokens.Shapes;
        classes = text.Tokens.Classes;
    }

    /// <summary>The first token after the sentence that begins at <paramref name="first"/>; <paramref name="end"/> is the paragraph's end.</summary>
    public int NextAfter(int first, int end)
    {
        var i = first;
        while (i < end)
        {
            var kind = kinds[i];
            if (kind is not (TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis) && (shapes[i] & TokenShapes.EndsInPeriod) == 0)
            {
                i++;
                continue;
            }

            var next = i + 1;
            bool quote = false, bracket = false;
            while (next < end && Belongs(next))
            {
                // "Hold!..." counts as what it has last.
                kind = kinds[next] is TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis ? kinds[next] : kind;
                quote |= kinds[next] == TokenKind.ClosingQuote;
                bracket |= kinds[next] == TokenKind.ClosingBracket;
                next++;
            }

            if (next >= end || Ends(i, kind, next, end, quote, bracket))
            {
                return next;
            }

            i = next;
        }

        return end;
    }

    /// <summary>Whether a token after a terminator is of the same sentence: closing marks and brackets, more terminators.</summary>
    bool Belongs(int token) => kinds[token] switch
    {
        TokenKind.ClosingQuote or TokenKind.ClosingBracket => true,
        TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis => true,
        _ => false,
    };

    bool Ends(int last, TokenKind kind, int next, int end, bool quote, bool bracket)
    {
        var shape = shapes[next];
        var spaced = (shape & TokenShapes.SpaceBefore) != 0;
        var begins = (shape & (TokenShapes.Capitalized | TokenShapes.HasDigit)) != 0 || kinds[next] is TokenKind.OpeningQuote or TokenKind.OpeningBracket or TokenKind.Symbol;
        switch (kinds[next])
        {
            case TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Hyphen or TokenKind.Possessive:
            case TokenKind.Dash when quote || kind == TokenKind.Ellipsis:
                return false;
        }

        if (kind is not (TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis))
        {
            return false;
        }

        if (!spaced && !begins)
        {
            return false;
        }

        if (kind == TokenKind.Ellipsis)
        {
            return begins && !IsReport(next, end);
        }

        if (!quote && !bracket)
        {
            return true;
        }

        return begins && !(quote && IsReport(next, end));
    }

    /// <summary>Whether the sentence goes on at <paramref name="next"/>, behind a quotation: <c>Park said.</c>, <c>I asked him</c>, <c>said Park</c>.</summary>
    bool IsReport(int next, int end)
    {
        var stop = Math.Min(end, next + LongestSubject);
        for (var i = next; i < stop; i++)
        {
            if (i > next && (classes[i] & (WordClasses.StrongCueVerb | WordClasses.MediumCueVerb)) != 0
                && (classes[i] & (WordClasses.PastForm | WordClasses.ThirdPersonForm)) != 0 && (shapes[i] & TokenShapes.Capitalized) == 0)
            {
                return i + 1 == end || kinds[i + 1] is TokenKind.Period or TokenKind.Comma or TokenKind.Colon
                    || (classes[i + 1] & (WordClasses.Preposition | WordClasses.ObjectPronoun | WordClasses.Adverb | WordClasses.Conjunction)) != 0;
            }

            var named = (shapes[i] & TokenShapes.Capitalized) != 0;
            if (i == next && (classes[i] & (WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.SubjectPronoun)) != 0)
            {
                // "The dam held." She left. / "Did you know?" I asked.
                if (starts[i + 1 < starts.Length ? i + 1 : i] - starts[i] > 2 || source[starts[i]] != 'I')
                {
                    return false;
                }
            }
            else if (!named && (classes[i] & SubjectWords) == 0)
            {
                return false;
            }
        }

        return false;
    }
}
