namespace QuoteMiner.Text;

/// <summary>Takes white space off the ends of a span.</summary>
internal static class SpanTrimmer
{
    /// <summary>[start, end) without white space at its ends; empty at <paramref name="start"/> where all is white space.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (end > first && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return first < end ? new TextSpan(first, end) : new TextSpan(start, start);
    }
}
