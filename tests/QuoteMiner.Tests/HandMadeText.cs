using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner;

/// <summary>Annotated texts for tests of one stage: tokens are separated by spaces, <c>|</c> ends a sentence, a line break a paragraph, and <c>“ ”</c> make regions.</summary>
internal static class HandMadeText
{
    public static AnnotatedText Of(string source, params IStage[] stages)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        AddTokens(text);
        foreach (var stage in stages)
        {
            stage.Annotate(text);
        }

        return text;
    }

    public static string Words(AnnotatedText text, int first, int end) => text.Tokens.Span(first, end).GetText(text.Source);

    static void AddTokens(AnnotatedText text)
    {
        int start = 0, firstOfSentence = 0, open = -1;
        var paragraphStart = 0;
        var source = text.Source;
        for (var at = 0; at <= source.Length; at++)
        {
            if (at < source.Length && source[at] is not (' ' or '\n'))
            {
                continue;
            }

            var word = source.AsSpan(start, at - start);
            if (word is "|")
            {
                EndSentence(text, ref firstOfSentence);
            }
            else if (word.Length > 0)
            {
                if (word is "”")
                {
                    text.Regions.Add(new QuoteRegion(open, open + 1, start, start + 1, text.Paragraphs.Count, 0, -1));
                    open = -1;
                }

                AddToken(text, start, at, open >= 0 ? text.Regions.Count : -1, start > 0 && start == paragraphStart);
                open = word is "“" ? start : open;
            }

            start = at + 1;
            if (at == source.Length || source[at] == '\n')
            {
                EndSentence(text, ref firstOfSentence);
                text.Paragraphs.Add(new TextSpan(paragraphStart, at));
                paragraphStart = at + 1;
            }
        }
    }

    static void EndSentence(AnnotatedText text, ref int first)
    {
        if (text.Tokens.Count > first)
        {
            text.Tokens.Sentences[first..].Fill(text.Sentences.Count);
            text.Sentences.Add(new Sentence(first, text.Tokens.Count, text.Paragraphs.Count));
            first = text.Tokens.Count;
        }
    }

    static void AddToken(AnnotatedText text, int start, int end, int region, bool startsParagraph)
    {
        var word = text.Source.AsSpan(start, end - start);
        var hash = WordHash.Of(word);
        text.Tokens.Add(start, end, hash, KindOf(word), ShapeOf(word, startsParagraph), region);
        text.Tokens.Classes[^1] = Lexicon.Default.Find(hash);
    }

    static TokenKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "“" => TokenKind.OpeningQuote,
        "”" => TokenKind.ClosingQuote,
        "," => TokenKind.Comma,
        "." => TokenKind.Period,
        "?" or "!" => TokenKind.Terminator,
        ":" => TokenKind.Colon,
        ";" => TokenKind.Semicolon,
        "—" => TokenKind.Dash,
        "-" => TokenKind.Hyphen,
        "'s" => TokenKind.Possessive,
        _ when char.IsAsciiDigit(word[0]) => TokenKind.Number,
        _ when char.IsLetter(word[0]) || word[0] == '\'' => TokenKind.Word,
        _ => TokenKind.Symbol,
    };

    static TokenShapes ShapeOf(ReadOnlySpan<char> word, bool startsParagraph)
    {
        var shape = TokenShapes.SpaceBefore;
        shape |= char.IsUpper(word[0]) ? TokenShapes.Capitalized : 0;
        shape |= word.Length > 1 && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[0]) ? TokenShapes.AllCapitals : 0;
        shape |= word.Length == 2 && char.IsUpper(word[0]) && word[1] == '.' ? TokenShapes.Initial : 0;
        shape |= word.Length > 1 && word[^1] == '.' ? TokenShapes.EndsInPeriod : 0;
        return startsParagraph ? shape | TokenShapes.StartsParagraph : shape;
    }
}
