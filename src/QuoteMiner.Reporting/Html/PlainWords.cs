namespace QuoteMiner.Reporting.Html;

/// <summary>Counts and cuts text by words, as a reader does.</summary>
internal static class PlainWords
{
    /// <summary>Runs between white space that hold a letter or a digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isCounted = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isCounted = false;
            }
            else if (!isCounted && (char.IsLetterOrDigit(character) || char.IsSurrogate(character)))
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }

    /// <summary>The beginning, of at most <paramref name="limit"/> characters: whole words where they are not very long.</summary>
    public static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var space = text[..limit].LastIndexOfAny(' ', '\n');
        var end = space > limit / 2 ? space : limit;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
