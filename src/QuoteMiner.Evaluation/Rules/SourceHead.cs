using System.Buffers;
using System.Text;

namespace QuoteMiner.Evaluation.Rules;

/// <summary>The word of a gold source that a predicted mention must touch.</summary>
internal static class SourceHead
{
    /// <summary>What ends the first part of a noun phrase. Only a space counts around a word, not a line break.</summary>
    static readonly SearchValues<string> PhraseEnds = SearchValues.Create(
        [",", " of ", " who ", " from ", " with ", " in ", " at ", " for ", " involved"], StringComparison.Ordinal);

    /// <summary>The letters of the annotated head; without one, of the last word before the first of <see cref="PhraseEnds"/>.</summary>
    internal static LetterSet Find(string text, GoldQuote quote, LetterIndex letters)
    {
        if (quote.SourceHead is { } head)
        {
            return letters.Letters(head);
        }

        if (quote.Source.Count == 0)
        {
            return LetterSet.Empty;
        }

        TextSpan source = quote.Source[0];
        return letters.Letters(LastWord(text, source) ?? source);
    }

    static TextSpan? LastWord(string text, TextSpan source)
    {
        ReadOnlySpan<char> phrase = source.Slice(text);
        int stop = phrase.IndexOfAny(PhraseEnds);
        phrase = 0 < stop ? phrase[..stop] : phrase;
        int start = -1, end = -1;
        bool inWord = false;
        for (int i = 0, width; i < phrase.Length; i += width)
        {
            Rune.DecodeFromUtf16(phrase[i..], out Rune rune, out width);
            bool starts = rune.Value == '_' || Characters.IsLetterOrDigit(rune);
            if (starts && !inWord)
            {
                start = i;
            }

            inWord = starts || (inWord && rune.Value is '\'' or '’' or '.' or '-');
            end = inWord ? i + width : end;
        }

        return 0 <= start ? new TextSpan(source.Start + start, source.Start + end) : null;
    }
}
