namespace QuoteMiner.Text;

/// <summary>Finds what begins at or after a token, by binary search: the layers are sorted.</summary>
internal static class AnnotationSearch
{
    /// <summary>Index of the first mention that does not begin before a token.</summary>
    public static int FirstMentionFrom(this AnnotatedText text, int token)
    {
        int low = 0, high = text.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Mentions[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Index of the first cue that does not begin before a token.</summary>
    public static int FirstCueFrom(this AnnotatedText text, int token)
    {
        int low = 0, high = text.Cues.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Cues[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first token that does not begin before a UTF-16 offset.</summary>
    public static int FirstTokenFrom(this AnnotatedText text, int offset)
    {
        var token = text.Tokens.Starts.BinarySearch(offset);
        return token < 0 ? ~token : token;
    }
}
