namespace QuoteMiner.Reporting.Html;

/// <summary>One document: its head, its text, its speakers, its quotes.</summary>
internal static class ArticleSection
{
    /// <param name="article">1-based number in the page.</param>
    public static void Write(HtmlBuffer html, int article, ArticleHead head, QuoteDocument document, SpeakerTally tally)
    {
        html.Raw("<article id=\""u8).ArticleId(article).Raw("\""u8).Attribute("data-document"u8, head.Id).Raw(">\n<header>\n"u8);
        head.Write(html, article);
        html.Raw("<p class=\"sum\">"u8).Count(document.Quotes.Count, "quote"u8).Raw(" · "u8).Count(tally.ByQuotes.Count, "speaker"u8);
        if (tally.Nobody.Quotes > 0)
        {
            html.Raw(" · "u8).Grouped(tally.Nobody.Quotes).Raw(" without a speaker"u8);
        }

        html.Raw("</p>\n</header>\n<div class=\"columns\">\n<div class=\"text\">"u8);
        if (string.IsNullOrWhiteSpace(document.Text))
        {
            html.Raw("<p class=\"empty\">The text is empty.</p>"u8);
        }
        else
        {
            MarkedText.Write(html, article, head.Headline, document, tally);
        }

        html.Raw("</div>\n"u8);
        SpeakerList.Write(html, article, document, tally);
        QuoteNotes.Write(html, article, document, tally);
        html.Raw("</div>\n</article>\n"u8);
    }
}
