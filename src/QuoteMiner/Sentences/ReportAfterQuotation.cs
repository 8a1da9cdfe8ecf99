using QuoteMiner.Text;

namespace QuoteMiner.Sentences;

/// <summary>Tells whether a sentence goes on behind the quotation that seemed to end it.</summary>
internal readonly ref struct ReportAfterQuotation
{
    /// <summary>How far behind a quotation its reporting verb is looked for: <c>"Why?" Deputy Foreign Minister Rana Iqbal asked</c>.</summary>
    const int LongestSubject = 10;

    /// <summary>What may stand between a quotation and the reporting verb behind it.</summary>
    const WordClasses SubjectWords = WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.SubjectPronoun | WordClasses.AnyPerson
        | WordClasses.GroupNoun | WordClasses.Title | WordClasses.NameParticle | WordClasses.NameSuffix | WordClasses.Nationality | WordClasses.Adverb | WordClasses.Adjective;

    readonly string source;
    readonly ReadOnlySpan<int> starts;
    readonly ReadOnlySpan<int> ends;
    readonly ReadOnlySpan<TokenKind> kinds;
    readonly ReadOnlySpan<TokenShapes> shapes;
    readonly ReadOnlySpan<WordClasses> classes;

    public ReportAfterQuotation(AnnotatedText text)
    {
        source = text.Source;
        starts = text.Tokens.Starts;
        ends = text.Tokens.Ends;
        kinds = text.Tokens.Kinds;
        shapes = text.Tokens.Shapes;
        classes = text.Tokens.Classes;
    }

    /// <summary>Whether the sentence goes on at <paramref name="next"/>, behind a quotation, with a capital: <c>Park said.</c>, <c>I asked him</c>.</summary>
    public bool BeginsAt(int next, int end)
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
                if (ends[i] - starts[i] > 1 || source[starts[i]] != 'I')
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
