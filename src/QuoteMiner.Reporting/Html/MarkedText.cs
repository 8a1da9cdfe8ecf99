namespace QuoteMiner.Reporting.Html;

/// <summary>Writes a text, with its quotes, mentions and cues as elements that may lie in each other, cross, and reach over paragraphs.</summary>
/// <remarks>
/// Elements of a page cannot cross: one that does is closed and opened again, so a quote may have more regions than spans; all carry its id.
/// Without the elements the text is what it was, but for the line breaks, which are all <c>\n</c>, and what <see cref="HtmlBuffer.Text"/> has to show by its code.
/// </remarks>
internal sealed class MarkedText
{
    /// <summary>What lies deeper in other marks is not marked: it keeps the time linear for any document.</summary>
    const int DeepestNesting = 12;

    readonly HtmlBuffer html;
    readonly string text;
    readonly TextMark[] marks;
    readonly IMarkTags tags;
    readonly TextSpan headline;
    readonly List<(int First, int Count)> open = [];
    int next;

    MarkedText(HtmlBuffer html, string text, TextSpan headline, TextMark[] marks, IMarkTags tags)
    {
        this.html = html;
        this.text = text;
        this.headline = headline;
        this.marks = marks;
        this.tags = tags;
    }

    /// <param name="headline">The paragraph that is one; empty where none is.</param>
    public static void Write(HtmlBuffer html, int article, TextSpan headline, QuoteDocument document, SpeakerTally tally) =>
        Write(html, document.Text, headline, TextMark.Of(document), new MarkTags(html, article, document, tally));

    /// <param name="headline">The paragraph that is one; empty where none is.</param>
    /// <param name="marks">In the order in which they are opened.</param>
    public static void Write(HtmlBuffer html, string text, TextSpan headline, TextMark[] marks, IMarkTags tags) => new MarkedText(html, text, headline, marks, tags).Write();

    void Write()
    {
        var blocks = new TextBlocks(text);
        var end = 0;
        while (blocks.MoveNext(out var block))
        {
            html.Text(text.AsSpan(end..block.Start));
            var isHeadline = block == headline;
            html.Raw(isHeadline ? "<h3 class=\"headline\" dir=\"auto\">"u8 : "<p dir=\"auto\">"u8);
            WriteBlock(block);
            html.Raw(isHeadline ? "</h3>"u8 : "</p>"u8);
            end = block.End;
        }

        html.Text(text.AsSpan(end..));
    }

    void WriteBlock(TextSpan block)
    {
        open.RemoveAll(mark => marks[mark.First].Span.End <= block.Start);
        Reopen(0);
        var position = block.Start;
        while (position < block.End)
        {
            var stop = OpenMarks(position, block.End);
            html.Text(text.AsSpan(position..stop));
            position = stop;
            CloseMarks(position, mayReopen: position < block.End);
        }
    }

    /// <summary>Opens what starts here.</summary>
    /// <returns>Where the next mark starts or ends.</returns>
    int OpenMarks(int position, int end)
    {
        while (next < marks.Length && marks[next].Span.Start <= position)
        {
            var first = next++;
            while (next < marks.Length && marks[next].IsSameWordsAs(marks[first]))
            {
                next++;
            }

            if (marks[first].Span.End > position && open.Count < DeepestNesting)
            {
                open.Add((first, next - first));
                Reopen(open.Count - 1);
            }
        }

        var stop = next < marks.Length ? Math.Min(end, marks[next].Span.Start) : end;
        foreach (var (first, _) in open)
        {
            stop = Math.Min(stop, marks[first].Span.End);
        }

        return stop;
    }

    /// <summary>Closes what ends here and what lies in it, and opens the latter again; at the end of a block all is closed.</summary>
    void CloseMarks(int position, bool mayReopen)
    {
        var lowest = mayReopen ? open.FindIndex(mark => marks[mark.First].Span.End <= position) : 0;
        if (lowest < 0)
        {
            return;
        }

        for (var i = open.Count - 1; i >= lowest; i--)
        {
            tags.Close(marks[open[i].First], position);
        }

        open.RemoveAll(mark => marks[mark.First].Span.End <= position);
        if (mayReopen)
        {
            Reopen(lowest);
        }
    }

    void Reopen(int from)
    {
        for (var i = from; i < open.Count; i++)
        {
            tags.Open(marks.AsSpan(open[i].First, open[i].Count));
        }
    }
}
