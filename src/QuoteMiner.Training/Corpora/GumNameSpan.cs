using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Finds the name in a noun phrase of GUM.</summary>
internal static class GumNameSpan
{
    const WordClasses Titles = WordClasses.Title | WordClasses.PersonNoun;

    /// <summary>The name around the head of a phrase; of kind None for one that is no name (<c>the President</c>, <c>Monday</c>) or of an unknown sort.</summary>
    public static NameSpan Of(List<string[]> tokens, PennTag[] tags, int first, int end, int head, string kind)
    {
        var (start, stop) = (head, head + 1);
        while (start > first && (tags[start - 1].IsProperNoun() || tags[start - 1] == PennTag.HYPH))
        {
            start--;
        }

        while (stop < end && (tags[stop].IsProperNoun() || tags[stop] == PennTag.HYPH))
        {
            stop++;
        }

        start += tags[start] == PennTag.HYPH ? 1 : 0;
        stop -= tags[stop - 1] == PennTag.HYPH ? 1 : 0;
        return kind switch
        {
            "person" => Person(tokens, tags, start, stop, head),
            "organization" => new NameSpan(start, WithComplement(tokens, tags, stop, end), NameKind.Organisation),
            "place" => new NameSpan(start, WithComplement(tokens, tags, stop, end), NameKind.Place),
            "time" => default,
            _ => new NameSpan(start, stop, NameKind.Other),
        };
    }

    /// <summary>A capitalised word that the corpus may well not mark although it is part of a name.</summary>
    public static bool IsUnknown(string word, PennTag tag) =>
        char.IsUpper(word[0]) && !Is(word, WordClasses.CalendarWord) && (tag.IsProperNoun() || (tag.IsAdjective() && Is(word, WordClasses.Nationality | WordClasses.PlaceName)));

    static NameSpan Person(List<string[]> tokens, PennTag[] tags, int start, int stop, int head)
    {
        if (tags[head] == PennTag.NNPS)
        {
            return new NameSpan(start, stop, NameKind.Group);
        }

        // "US President Barack Obama": the name begins behind the last title.
        for (var i = stop - 1; i >= start; i--)
        {
            if (tokens[i][7] == "nmod:desc" || (Is(tokens[i][1], Titles) && !Is(tokens[i][1], WordClasses.FirstName)))
            {
                start = i + 1;
                break;
            }
        }

        return start < stop && !(stop - start == 1 && Is(tokens[start][1], WordClasses.Nationality)) ? new NameSpan(start, stop, NameKind.Person) : default;
    }

    /// <summary><c>University of Leeds</c>: what follows <c>of</c> belongs to the name.</summary>
    static int WithComplement(List<string[]> tokens, PennTag[] tags, int stop, int end)
    {
        while (stop + 1 < end && tokens[stop][1] is "of" or "for" or "and" or "&")
        {
            var next = tokens[stop + 1][1] == "the" ? stop + 2 : stop + 1;
            if (next >= end || !tags[next].IsProperNoun())
            {
                break;
            }

            stop = next;
            while (stop < end && tags[stop].IsProperNoun())
            {
                stop++;
            }
        }

        return stop;
    }

    static bool Is(string word, WordClasses any) => (Lexicon.Default.Find(WordHash.Of(word)) & any) != 0;
}
