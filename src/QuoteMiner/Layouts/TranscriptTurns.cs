using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>
/// Makes regions of what a transcript's speakers say: paragraphs without quotation marks that begin with a label in capitals
/// (<c>BRANDT: It held.</c>) or of question and answer (<c>Q. Did it hold?</c>). One such paragraph may be a note (<c>UPDATE: …</c>), so a label counts where there are two or where it begins
/// with an honorific, and questions count where there are answers.
/// </summary>
internal static class TranscriptTurns
{
    const int FewestTurns = 2;

    /// <summary>Adds the regions, in order.</summary>
    public static void Add(AnnotatedText text)
    {
        if (!HasTurns(text))
        {
            return;
        }

        var (region, marked) = (0, text.Regions.Count);
        for (var paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            var line = text.Paragraphs[paragraph];
            var first = region;
            while (region < marked && text.Regions[region].Paragraph <= paragraph)
            {
                region++;
            }

            var label = TranscriptLabel.Length(line.Slice(text.Source), out var turn, out _);
            if (label == 0)
            {
                continue;
            }

            var content = TranscriptLabel.TrimDash(text.Source, SpanTrimmer.Trim(text.Source, line.Start + label, line.End));
            if (content.Length > 0 && !(turn == Turn.Named && first < region) && !IsMarked(text, first, region, content))
            {
                Nest(text.Regions.Items[first..region]);
                text.Regions.Add(new QuoteRegion(content.Start, content.Start, content.End, content.End, paragraph, 0, -1) { Turn = turn });
            }
        }

        RegionMerger.Merge(text.Regions, marked);
    }

    static bool HasTurns(AnnotatedText text)
    {
        int turns = 0, questions = 0, answers = 0;
        foreach (var line in text.Paragraphs.Items)
        {
            if (TranscriptLabel.Length(line.Slice(text.Source), out var turn, out var isCertain) > 0)
            {
                turns += isCertain ? FewestTurns : turn == Turn.Named ? 1 : 0;
                questions += turn == Turn.Question ? 1 : 0;
                answers += turn == Turn.Answer ? 1 : 0;
            }
        }

        return turns >= FewestTurns || (questions > 0 && answers > 0);
    }

    /// <summary>Whether quotation marks stand around all that is said already.</summary>
    static bool IsMarked(AnnotatedText text, int first, int end, TextSpan content)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Regions[i].Open <= content.Start && text.Regions[i].Close >= content.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands in quotation marks within a turn is quoted by its speaker.</summary>
    static void Nest(Span<QuoteRegion> regions)
    {
        foreach (ref var region in regions)
        {
            region = region with { Depth = (byte)Math.Min(byte.MaxValue, region.Depth + 1), Continues = -1 };
        }
    }
}
