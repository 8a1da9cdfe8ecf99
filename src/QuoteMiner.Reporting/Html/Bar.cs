namespace QuoteMiner.Reporting.Html;

/// <summary>A bar of a chart. A picture, because the policy of the page allows no style attribute; the number stands beside it as text.</summary>
internal static class Bar
{
    /// <param name="share">0 to 1; a bar that is not 0 can be seen.</param>
    public static void Write(HtmlBuffer html, double share) => html
        .Raw("<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"100%\" height=\"100%\"/><rect class=\"fill\" height=\"100%\" width=\""u8)
        .Number(share > 0 ? Math.Clamp((long)Math.Round(share * 100), 1, 100) : 0)
        .Raw("%\"/></svg>"u8);
}
