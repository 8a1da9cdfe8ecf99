namespace QuoteMiner.Reporting.Html;

/// <summary>The tags around the marked words of a report.</summary>
internal sealed class MarkTags(HtmlBuffer html, int article, QuoteDocument document, SpeakerTally tally) : IMarkTags
{
    readonly bool[] isShown = new bool[document.Quotes.Count];

    /// <inheritdoc/>
    public void Open(ReadOnlySpan<TextMark> marks)
    {
        if (marks[0].Kind == TextMarkKind.Quote)
        {
            OpenQuote(marks[0].Quote);
        }
        else
        {
            OpenWords(marks);
        }
    }

    /// <summary>The letters of the speaker stand at the end of the last span.</summary>
    public void Close(TextMark mark, int position)
    {
        if (mark.Kind != TextMarkKind.Quote)
        {
            html.Raw("</u>"u8);
            return;
        }

        if (mark.IsLast && mark.Span.End <= position)
        {
            html.Raw("<i"u8).Attribute("data-badge"u8, tally.Of(document.Quotes[mark.Quote]).Badge).Raw("></i>"u8);
        }

        html.Raw("</mark>"u8);
    }

    void OpenWords(ReadOnlySpan<TextMark> marks)
    {
        html.Raw(marks[0].Kind == TextMarkKind.Mention ? "<u class=\"mention\" data-of=\""u8 : "<u class=\"cue\" data-of=\""u8).Number(marks[0].Quote);
        foreach (var mark in marks[1..])
        {
            html.Raw(" "u8).Number(mark.Quote);
        }

        html.Raw("\" data-hue=\""u8).Number(tally.Of(document.Quotes[marks[0].Quote]).Hue).Raw("\">"u8);
    }

    void OpenQuote(int index)
    {
        var quote = document.Quotes[index];
        html.Raw("<mark"u8).Attribute("data-quote"u8, index);
        if (quote.Speaker is { } speaker)
        {
            html.Attribute("data-speaker"u8, speaker.Id);
        }

        html.Attribute("data-hue"u8, tally.Of(quote).Hue);
        if (Confidence.IsLow(quote))
        {
            html.Raw(" class=\"unsure\""u8);
        }

        // Who goes by Tab comes to each quote once.
        if (isShown[index])
        {
            html.Raw(" tabindex=\"-1\""u8);
        }
        else
        {
            isShown[index] = true;
            html.Raw(" id=\""u8).QuoteId(article, index).Raw("\" tabindex=\"0\""u8);
        }

        html.Raw(" aria-describedby=\""u8).NoteId(article, index).Raw("\">"u8);
    }
}
