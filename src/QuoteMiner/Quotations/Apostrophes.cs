namespace QuoteMiner.Quotations;

/// <summary>Tells the apostrophe at the edge of a word from the single quotation mark, as far as the word alone can tell.</summary>
internal static class Apostrophes
{
    const int LongestElision = 6;

    /// <summary>Words that have lost their beginning.</summary>
    static readonly string[] Elisions =
    [
        "tis", "twas", "twere", "twill", "twould", "em", "im", "er", "cause", "cuz", "coz", "til", "till", "n", "round", "bout", "cept",
        "neath", "nother", "nuff", "hood", "burbs", "stead", "tude", "ere", "ello", "ye", "ya",
    ];

    /// <summary>Words that have lost their end, but those in -in'.</summary>
    static readonly string[] Clipped = ["an", "o", "ol", "th", "wi", "lil", "po", "mo"];

    /// <summary>Whether the word at <paramref name="start"/>, just past the mark, is one that an apostrophe begins: <c>'tis</c>, <c>'98</c>, <c>'90s</c>.</summary>
    public static bool BeginsElision(ReadOnlySpan<char> text, int start, int paragraphEnd)
    {
        var end = start;
        while (end < paragraphEnd && end <= start + LongestElision && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text[start..end];
        return word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])
            ? word.Length == 2 || (word.Length == 3 && word[2] is 's' or 'S')
            : IsOneOf(word, Elisions);
    }

    /// <summary>Whether an apostrophe may end the word before <paramref name="end"/>: <c>dogs'</c>, <c>goin'</c>, <c>6'</c>.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int paragraphStart, int end)
    {
        var start = end;
        while (start > paragraphStart && start > end - LongestElision && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var word = text[start..end];
        return word.Length > 0
            && (word[^1] is 's' or 'S' || char.IsAsciiDigit(word[^1])
                || (word.Length > 3 && word.EndsWith("in", StringComparison.OrdinalIgnoreCase)) || IsOneOf(word, Clipped));
    }

    /// <summary>Whether the mark at <paramref name="position"/> is the first of the two in <c>rock 'n' roll</c>.</summary>
    public static bool IsAnd(ReadOnlySpan<char> text, int paragraphEnd, int position) =>
        position + 2 < paragraphEnd && text[position + 1] is 'n' or 'N' && IsSingle(text[position + 2])
            && (position + 3 == paragraphEnd || !char.IsLetterOrDigit(text[position + 3]));

    static bool IsSingle(char character) => character is '\'' or '’' or '‘';

    static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
