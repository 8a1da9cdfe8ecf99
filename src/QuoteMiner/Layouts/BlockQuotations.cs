using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>
/// Makes regions of indented paragraphs under a colon: <c>Iqbal wrote to every household:</c>, then <c>&gt; We regret the leak.</c> Whose they are, and whether they are speech at all, is
/// decided later, as for what stands in marks. Lines that end in no full stop are taken for a list or a table.
/// </summary>
internal static class BlockQuotations
{
    /// <summary>White space that sets a paragraph off; a tab counts as so much.</summary>
    const int LeastIndent = 4;

    /// <summary>Adds the regions, in order.</summary>
    public static void Add(AnnotatedText text)
    {
        var marked = text.Regions.Count;
        var (region, isOpen) = (0, false);
        for (var paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            var line = text.Paragraphs[paragraph];
            var first = region;
            while (region < marked && text.Regions[region].Paragraph <= paragraph)
            {
                region++;
            }

            var start = ContentStart(text.Source, line);
            var content = SpanTrimmer.Trim(text.Source, Math.Max(start, line.Start), line.End);
            if (isOpen && start >= 0 && first == region && content.Length > 1 && text.Source[content.End - 1] is '.' or '!' or '?' or '…')
            {
                text.Regions.Add(new QuoteRegion(content.Start, content.Start, content.End, content.End, paragraph, 0, -1));
                continue;
            }

            isOpen = content.Length > 0 && text.Source[content.End - 1] == ':';
        }

        RegionMerger.Merge(text.Regions, marked);
    }

    /// <summary>Where an indented line's words begin, behind a <c>&gt;</c> as well; -1 where it is not indented.</summary>
    static int ContentStart(string source, TextSpan line)
    {
        var indent = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            switch (source[i])
            {
                case '\t':
                    indent += LeastIndent;
                    break;
                case '>':
                    return i + 1;
                case var other when char.IsWhiteSpace(other):
                    indent++;
                    break;
                default:
                    return indent < LeastIndent ? -1 : i;
            }
        }

        return -1;
    }
}
