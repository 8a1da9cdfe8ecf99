namespace QuoteMiner.Reporting.Html;

/// <summary>The ids of elements. They hold numbers only: names of the caller may be anything, and the same twice.</summary>
internal static class ElementIds
{
    public static HtmlBuffer ArticleId(this HtmlBuffer html, int article) => html.Raw("article-"u8).Number(article);

    /// <summary>The first region of a quote.</summary>
    public static HtmlBuffer QuoteId(this HtmlBuffer html, int article, int quote) => html.Raw("quote-"u8).Number(article).Raw("-"u8).Number(quote);

    /// <summary>What is known of a quote.</summary>
    public static HtmlBuffer NoteId(this HtmlBuffer html, int article, int quote) => html.Raw("note-"u8).Number(article).Raw("-"u8).Number(quote);
}
