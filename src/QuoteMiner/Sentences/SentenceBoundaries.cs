using QuoteMiner.Text;

namespace QuoteMiner.Sentences;

/// <summary>Finds where the sentence that begins at a token ends.</summary>
internal readonly ref struct SentenceBoundaries
{
    /// <summary>Tokens of a reference behind a full stop, brackets counted.</summary>
    const int LongestReference = 5;

    readonly string source;
    readonly ReadOnlySpan<int> starts;
    readonly ReadOnlySpan<int> ends;
    readonly ReadOnlySpan<TokenKind> kinds;
    readonly ReadOnlySpan<TokenShapes> shapes;
    readonly ReportAfterQuotation report;

    public SentenceBoundaries(AnnotatedText text)
    {
        source = text.Source;
        starts = text.Tokens.Starts;
        ends = text.Tokens.Ends;
        kinds = text.Tokens.Kinds;
        shapes = text.Tokens.Shapes;
        report = new ReportAfterQuotation(text);
    }

    /// <summary>The first token after the sentence that begins at <paramref name="first"/>; <paramref name="end"/> is the paragraph's end.</summary>
    public int NextAfter(int first, int end)
    {
        var i = first;
        while (i < end)
        {
            var kind = kinds[i];
            if (!IsTerminator(kind) && (shapes[i] & TokenShapes.EndsInPeriod) == 0)
            {
                i++;
                continue;
            }

            if ((i == first + 1 && IsListLabel(first, i)) || (i == first && kind == TokenKind.Ellipsis))
            {
                i++;
                continue;
            }

            var next = i + 1;
            bool quote = false, bracket = false;
            while (next < end && Belonging(next, end) is var length and > 0)
            {
                // "Hold!..." counts as what it has last.
                kind = IsTerminator(kinds[next]) ? kinds[next] : kind;
                quote |= kinds[next] == TokenKind.ClosingQuote;
                bracket |= kinds[next] == TokenKind.ClosingBracket;
                next += length;
            }

            if (next >= end || Ends(kind, next, end, quote, bracket))
            {
                return next;
            }

            i = next;
        }

        return end;
    }

    /// <summary>
    /// How many tokens from <paramref name="token"/>, which follows a terminator, are of the same sentence: closing marks and brackets, more
    /// terminators, a reference (<c>[12]</c>, <c>[citation needed]</c>), an emoticon.
    /// </summary>
    int Belonging(int token, int end)
    {
        switch (kinds[token])
        {
            case TokenKind.ClosingQuote or TokenKind.ClosingBracket:
            case TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis:
                return 1;
            case TokenKind.OpeningBracket when source[starts[token]] == '[' && token + 1 < end && (shapes[token + 1] & TokenShapes.Capitalized) == 0:
                var stop = Math.Min(end, token + LongestReference);
                var close = token + 1;
                while (close < stop && kinds[close] != TokenKind.ClosingBracket)
                {
                    close++;
                }

                return close < stop ? close + 1 - token : 0;
            case TokenKind.Symbol when ends[token] - starts[token] > 1 && source[starts[token]] is ':' or ';' or '=':
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>The number or letter at the start of a sentence that counts points or marks a turn: <c>2. Open the gate</c>, <c>Q. Did it hold?</c></summary>
    bool IsListLabel(int label, int period) =>
        kinds[period] == TokenKind.Period && ends[label] == starts[period] && ends[label] - starts[label] < 3
        && (kinds[label] == TokenKind.Number || (ends[label] - starts[label] == 1 && (shapes[label] & TokenShapes.Capitalized) != 0 && source[starts[label]] != 'I'));

    static bool IsTerminator(TokenKind kind) => kind is TokenKind.Period or TokenKind.Terminator or TokenKind.Ellipsis;

    /// <summary>Whether a sentence begins at <paramref name="next"/>, behind a terminator of this kind and the closing marks and brackets after it.</summary>
    bool Ends(TokenKind kind, int next, int end, bool quote, bool bracket)
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

        if (!IsTerminator(kind) || (!spaced && !begins))
        {
            return false;
        }

        if (kind != TokenKind.Ellipsis && !quote && !bracket)
        {
            return true;
        }

        return begins && !(quote && report.BeginsAt(next, end));
    }
}
