namespace QuoteMiner.Reporting.Html;

/// <summary>The list of all quotes below a text: what the page shows beside a quote, what a screen reader says of it, and what is printed.</summary>
internal static class QuoteNotes
{
    const int LongestExcerpt = 160;

    public static void Write(HtmlBuffer html, int article, QuoteDocument document, SpeakerTally tally)
    {
        if (document.Quotes.Count == 0)
        {
            return;
        }

        html.Raw("<section class=\"notes\" aria-label=\"All quotes\">\n<h3>All quotes</h3>\n<ol>\n"u8);
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            var quote = document.Quotes[i];
            html.Raw("<li"u8);
            if (quote.Speaker is { } speaker)
            {
                html.Attribute("data-note-speaker"u8, speaker.Id);
            }

            html.Attribute("data-hue"u8, tally.Of(quote).Hue).Raw(">"u8);
            WriteLink(html, article, i, quote);
            html.Raw("<div class=\"note\" id=\""u8).NoteId(article, i).Raw("\">"u8);
            WriteNote(html, document.Text, quote, tally.Of(quote));
            html.Raw("</div></li>\n"u8);
        }

        html.Raw("</ol>\n</section>\n"u8);
    }

    /// <summary>The beginning of a quote, as a link to it.</summary>
    public static void WriteLink(HtmlBuffer html, int article, int index, Quote quote) =>
        html.Raw("<a class=\"excerpt\" dir=\"auto\" href=\"#"u8).QuoteId(article, index).Raw("\">“"u8).Cut(quote.Text, LongestExcerpt).Raw("”</a>"u8);

    static void WriteNote(HtmlBuffer html, string text, Quote quote, SpeakerMark mark)
    {
        html.Raw("<p class=\"who\"><span class=\"badge\">"u8).Text(mark.Badge).Raw("</span> <b>"u8).NameOf(quote.Speaker).Raw("</b>"u8).RoleOf(quote.Speaker).Raw("</p><dl>"u8);
        if (quote.Mention is { } mention)
        {
            html.Raw("<div class=\"chain\"><dt>Speaker</dt><dd><q><bdi>"u8).Cut(mention.Span.Slice(text), SpeakerWords.Longest).Raw("</bdi></q> <small>"u8)
                .Raw(KebabNames<MentionKind>.Of(mention.Kind).EncodedUtf8Bytes).Raw("</small> <span class=\"arrow\">→</span> "u8);
            if (quote.Speaker is { } speaker)
            {
                html.NameOf(speaker).Raw(" <small>"u8).Raw(KebabNames<SpeakerKind>.Of(speaker.Kind).EncodedUtf8Bytes).Raw("</small>"u8);
            }
            else
            {
                html.Raw("whose person is in doubt"u8);
            }

            html.Raw("</dd></div>"u8);
        }

        html.Raw("<div><dt>Why</dt><dd>"u8).Raw(ReasonWords.Of(quote.Reason));
        if (quote.Cue is { } cue)
        {
            html.Raw(" (<q class=\"cue\"><bdi>"u8).Cut(cue.Slice(text), SpeakerWords.Longest).Raw("</bdi></q>)"u8);
        }

        html.Raw("</dd></div><div><dt>Kind</dt><dd>"u8).Raw(KebabNames<QuoteKind>.Of(quote.Kind).EncodedUtf8Bytes).Raw(" quote"u8);
        html.Raw("</dd></div><div><dt>Confidence</dt><dd>"u8).Percent(quote.Confidence);
        if (quote.Speaker is not null)
        {
            html.Raw("; that it is this speaker, "u8).Percent(quote.SpeakerConfidence);
        }

        html.Raw(Confidence.IsLow(quote) ? " <strong class=\"low\">low</strong></dd></div></dl>"u8 : "</dd></div></dl>"u8);
    }
}
