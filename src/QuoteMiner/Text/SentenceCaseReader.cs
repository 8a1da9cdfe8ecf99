namespace QuoteMiner.Text;

/// <summary>Tells how a sentence uses capitals from the first letters of its words.</summary>
internal static class SentenceCaseReader
{
    /// <summary>Shorter words are often small in titles.</summary>
    const int LongWord = 4;

    /// <summary>A sentence of fewer long words says nothing.</summary>
    const int FewestLongWords = 3;

    public static SentenceCase Read(AnnotatedText text, Sentence sentence)
    {
        var source = text.Source.AsSpan();
        var starts = text.Tokens.Starts;
        var ends = text.Tokens.Ends;
        int capitalized = 0, longWords = 0, longCapitalized = 0, fullCapitals = 0, words = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var word = source[starts[i]..ends[i]];
            if (word.Length < 2 || !char.IsLetter(word[0]))
            {
                continue;
            }

            var upper = char.IsUpper(word[0]);
            words++;
            capitalized += upper ? 1 : 0;
            fullCapitals += upper && !char.IsLower(word[^1]) && !char.IsLower(word[1]) ? 1 : 0;
            longWords += word.Length >= LongWord ? 1 : 0;
            longCapitalized += upper && word.Length >= LongWord ? 1 : 0;
        }

        return (words, longWords) switch
        {
            _ when capitalized == 0 => SentenceCase.NoCapitals,
            ( >= 2, _) when fullCapitals == words => SentenceCase.AllCapitals,
            (_, >= FewestLongWords) when longCapitalized * 10 >= longWords * 9 => SentenceCase.Title,
            _ => SentenceCase.Usual,
        };
    }
}
