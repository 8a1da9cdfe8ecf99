namespace QuoteMiner.Reporting.Html;

/// <summary>A span of the text that the page marks.</summary>
/// <param name="Quote">Index of the quote it belongs to.</param>
/// <param name="IsLast">Whether it is the last span of a quote.</param>
internal readonly record struct TextMark(TextSpan Span, TextMarkKind Kind, int Quote, bool IsLast = false) : IComparable<TextMark>
{
    /// <summary>All marks of a document, in the order in which they are opened.</summary>
    public static TextMark[] Of(QuoteDocument document)
    {
        var marks = new List<TextMark>();
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            var quote = document.Quotes[i];
            for (var part = 0; part < quote.Spans.Count; part++)
            {
                marks.Add(new TextMark(quote.Spans[part], TextMarkKind.Quote, i, part == quote.Spans.Count - 1));
            }

            if (quote.Mention is { } mention)
            {
                marks.Add(new TextMark(mention.Span, TextMarkKind.Mention, i));
            }

            if (quote.Cue is { } cue)
            {
                marks.Add(new TextMark(cue, TextMarkKind.Cue, i));
            }
        }

        var sorted = marks.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>The outer one comes first.</summary>
    public int CompareTo(TextMark other)
    {
        var order = Span.Start.CompareTo(other.Span.Start);
        order = order == 0 ? other.Span.End.CompareTo(Span.End) : order;
        order = order == 0 ? Kind.CompareTo(other.Kind) : order;
        return order == 0 ? Quote.CompareTo(other.Quote) : order;
    }

    /// <summary>Words that name or report for several quotes are marked once.</summary>
    public bool IsSameWordsAs(TextMark other) => Kind != TextMarkKind.Quote && Kind == other.Kind && Span == other.Span;
}
