namespace QuoteMiner.Reporting.Html;

/// <summary>One document: its id, its text, its speakers, its quotes.</summary>
internal static class ArticleSection
{
    const int LongestId = 200;

    /// <param name="article">1-based number in the page.</param>
    public static void Write(HtmlBuffer html, int article, string id, QuoteDocument document, SpeakerTally tally)
    {
        html.Raw("<article id=\""u8).ArticleId(article).Raw("\""u8).Attribute("data-document"u8, id).Raw(">\n<header>\n<h2><bdi>"u8);
        if (string.IsNullOrWhiteSpace(id))
        {
            html.Raw("Article "u8).Number(article);
        }
        else
        {
            html.Cut(id, LongestId);
        }

        html.Raw("</bdi></h2>\n<p class=\"sum\">"u8).Count(document.Quotes.Count, "quote"u8).Raw(" · "u8).Count(tally.ByQuotes.Count, "speaker"u8);
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
            MarkedText.Write(html, article, document, tally);
        }

        html.Raw("</div>\n"u8);
        SpeakerList.Write(html, article, document, tally);
        QuoteNotes.Write(html, article, document, tally);
        html.Raw("</div>\n</article>\n"u8);
    }
}
