namespace QuoteMiner.Reporting.Html;

/// <summary>The list beside a text: who speaks how much, each a button that filters, and the quotes without a speaker.</summary>
internal static class SpeakerList
{
    public static void Write(HtmlBuffer html, int article, QuoteDocument document, SpeakerTally tally)
    {
        html.Raw("<div class=\"side\">\n"u8);
        if (document.Quotes.Count == 0)
        {
            html.Raw("<p class=\"empty\">No quotes were found.</p>\n</div>\n"u8);
            return;
        }

        html.Raw("<h3>Speakers</h3>\n<ul class=\"speakers\">\n"u8);
        foreach (var mark in tally.ByQuotes)
        {
            WriteButton(html, mark, tally.ShareOf(mark));
        }

        if (tally.Nobody.Quotes > 0)
        {
            WriteButton(html, tally.Nobody, tally.ShareOf(tally.Nobody));
        }

        html.Raw("</ul>\n"u8);
        if (tally.Nobody.Quotes > 0)
        {
            WriteUnattributed(html, article, document, tally);
        }

        html.Raw("</div>\n"u8);
    }

    static void WriteButton(HtmlBuffer html, SpeakerMark mark, double share)
    {
        html.Raw("<li><button type=\"button\" class=\"speaker\" aria-pressed=\"false\""u8).Attribute("data-hue"u8, mark.Hue);
        if (mark.Speaker is { } known)
        {
            html.Attribute("data-filter"u8, known.Id);
            if (mark.CommonName is { } name)
            {
                html.Attribute("data-name"u8, name);
            }
        }
        else
        {
            html.Raw(" data-filter=\"none\""u8);
        }

        html.Raw("><span class=\"badge\">"u8).Text(mark.Badge).Raw("</span><span class=\"name\">"u8).NameOf(mark.Speaker).RoleOf(mark.Speaker);
        html.Raw("</span><span class=\"count\">"u8).Count(mark.Quotes, "quote"u8).Raw(" · "u8).Percent(share).Raw(" of words said</span>"u8);
        Bar.Write(html, share);
        html.Raw("</button></li>\n"u8);
    }

    static void WriteUnattributed(HtmlBuffer html, int article, QuoteDocument document, SpeakerTally tally)
    {
        html.Raw("<h3>Without a speaker</h3>\n<ul class=\"unattributed\">\n"u8);
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            if (tally.Of(document.Quotes[i]) == tally.Nobody)
            {
                html.Raw("<li>"u8);
                QuoteNotes.WriteLink(html, article, i, document.Quotes[i]);
                html.Raw("</li>\n"u8);
            }
        }

        html.Raw("</ul>\n"u8);
    }
}
