namespace QuoteMiner.Reporting.Html;

/// <summary>Text that may be longer than there is room for.</summary>
internal static class CutText
{
    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static HtmlBuffer Cut(this HtmlBuffer html, ReadOnlySpan<char> text, int limit)
    {
        var beginning = PlainWords.Beginning(text, limit);
        html.Text(beginning);
        return beginning.Length < text.Length ? html.Raw(" …"u8) : html;
    }
}
