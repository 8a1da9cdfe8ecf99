using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>Finds paragraphs, quotation marks and what lies between them. The folder's README explains how.</summary>
/// <remarks>Linear in the text for any text; allocates nothing once the shared pool is warm.</remarks>
internal sealed class QuotationStage : IStage
{
    public Layers Requires => Layers.None;

    public Layers Assigns => Layers.Paragraphs | Layers.Marks | Layers.Regions;

    public void Annotate(AnnotatedText text)
    {
        var positions = new PooledList<int>(1024);
        var signs = new PooledList<MarkSign>(256);
        try
        {
            MarkScanner.Scan(text.Source, ref positions);
            AnnotateLines(text, positions.Items, ref signs);
        }
        finally
        {
            positions.Dispose();
            signs.Dispose();
        }
    }

    static void AnnotateLines(AnnotatedText text, ReadOnlySpan<int> positions, ref PooledList<MarkSign> signs)
    {
        var source = text.Source;
        var carried = new Continuation(-1, MarkFamily.None);
        var lineStart = 0;
        var firstMark = 0;
        for (var i = 0; i <= positions.Length; i++)
        {
            if (i < positions.Length && MarkTable.KindOf(source[positions[i]]) != MarkKind.LineBreak)
            {
                continue;
            }

            // \r\n gives an empty line between its two characters, which is no paragraph.
            var line = new TextSpan(lineStart, i < positions.Length ? positions[i] : source.Length);
            var first = FirstNonSpace(source, line.Start, line.End);
            if (first < line.End)
            {
                text.Paragraphs.Add(line);
                carried = AnnotateParagraph(text, line, first, positions[firstMark..i], carried, ref signs);
            }

            lineStart = line.End + 1;
            firstMark = i + 1;
        }
    }

    static Continuation AnnotateParagraph(
        AnnotatedText text, TextSpan paragraph, int first, ReadOnlySpan<int> positions, Continuation carried, ref PooledList<MarkSign> signs)
    {
        signs.Clear();
        new SignReader(text.Source, paragraph).Read(positions, ref signs);
        if (signs.Count == 0)
        {
            return new Continuation(-1, MarkFamily.None);
        }

        var found = signs.Items;
        var startsWithMark = found[0].Position == first;
        var next = OpeningAt(text.Source, FirstNonSpace(text.Source, paragraph.End, text.Source.Length));
        var continued = new MarkPairing(found).Pair(paragraph.End, next, startsWithMark);
        var continues = startsWithMark && found[0].Family == carried.Family ? carried.Region : -1;
        var region = RegionWriter.Write(text, text.Paragraphs.Count - 1, found, continues, continued);
        return new Continuation(region, region >= 0 ? found[continued].Family : MarkFamily.None);
    }

    /// <summary>The family of the mark that opens a paragraph at <paramref name="position"/>, or None.</summary>
    static MarkFamily OpeningAt(string text, int position)
    {
        if (position >= text.Length - 1)
        {
            return MarkFamily.None;
        }

        var isDoubled = text[position] is '\'' or '`' && text[position + 1] == text[position];
        var after = position + (isDoubled ? 2 : 1);
        if (after == text.Length || SignContext.IsSpace(text[after]))
        {
            return MarkFamily.None;
        }

        return MarkTable.KindOf(text[position]) switch
        {
            _ when isDoubled => MarkFamily.Double,
            MarkKind.StraightDouble or MarkKind.OpeningDouble or MarkKind.ClosingDouble or MarkKind.LowDouble => MarkFamily.Double,
            MarkKind.StraightSingle or MarkKind.OpeningSingle => MarkFamily.Single,
            MarkKind.LeftGuillemet or MarkKind.RightGuillemet => MarkFamily.Guillemet,
            MarkKind.LeftCorner => MarkFamily.Corner,
            MarkKind.LeftWhiteCorner => MarkFamily.WhiteCorner,
            _ => MarkFamily.None,
        };
    }

    static int FirstNonSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>A region that ended unclosed because the next paragraph reopens its mark.</summary>
    readonly record struct Continuation(int Region, MarkFamily Family);
}
