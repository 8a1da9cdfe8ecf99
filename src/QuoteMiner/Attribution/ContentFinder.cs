using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>The whole content of a mixed quote, its unquoted words too: from behind the cue to the end of the sentence, or from its start to the cue.</summary>
internal static class ContentFinder
{
    /// <summary>The content of the quote of attributions [<paramref name="first"/>, <paramref name="end"/>); the extent of its regions where no cue of their sentence tells more.</summary>
    public static TextSpan Find(AnnotatedText text, int first, int end)
    {
        var attribution = text.Attributions[first];
        var (opening, closing) = (text.Regions[attribution.Region], text.Regions[text.Attributions[end - 1].Region]);
        if (attribution.Cue < 0)
        {
            return SpanTrimmer.Trim(text.Source, opening.Start, closing.End);
        }

        var cue = text.Cues[attribution.Cue];
        var mention = text.Mentions[attribution.Mention];
        var sentence = text.Sentences[text.Tokens.Sentences[cue.Head]];
        int start, stop;
        if (text.Tokens.Starts[cue.First] < opening.Open)
        {
            var token = Math.Max(cue.End, mention.First == cue.End ? mention.End : 0);
            while (token < sentence.End && text.Tokens.Kinds[token] is TokenKind.Comma or TokenKind.Colon or TokenKind.ClosingBracket)
            {
                token++;
            }

            start = token < sentence.End ? Math.Min(text.Tokens.Starts[token], opening.Start) : opening.Start;
            stop = Math.Max(closing.End, EndOfSentence(text, sentence));
        }
        else
        {
            var token = Math.Min(cue.First, mention.First);
            while (token > sentence.First && text.Tokens.Kinds[token - 1] is TokenKind.Comma or TokenKind.Dash)
            {
                token--;
            }

            start = Math.Min(opening.Start, text.Tokens.Starts[sentence.First]);
            stop = token > sentence.First ? Math.Max(closing.End, text.Tokens.Ends[token - 1]) : closing.End;
        }

        return SpanTrimmer.Trim(text.Source, start, stop);
    }

    /// <summary>End of the last token that is no full stop and no mark after one.</summary>
    static int EndOfSentence(AnnotatedText text, Sentence sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && text.Tokens.Kinds[last] is TokenKind.Period or TokenKind.Terminator)
        {
            last--;
        }

        return text.Tokens.Ends[last];
    }
}
