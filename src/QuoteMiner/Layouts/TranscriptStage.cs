using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>
/// Makes regions of what a transcript's speakers say: paragraphs without quotation marks that begin with a label in capitals
/// (<c>BRANDT: It held.</c>). One such paragraph may be a note (<c>UPDATE: …</c>), so a label counts where there are two or where it begins with an honorific.
/// </summary>
internal sealed class TranscriptStage : IStage
{
    const int FewestTurns = 2;

    public Layers Requires => Layers.Paragraphs | Layers.Regions;

    public Layers Assigns => Layers.Turns;

    public void Annotate(AnnotatedText text)
    {
        int turns = 0, region = 0;
        var marked = text.Regions.Count;
        for (var paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            while (region < marked && text.Regions[region].Paragraph < paragraph)
            {
                region++;
            }

            var line = text.Paragraphs[paragraph];
            var label = TranscriptLabel.Length(line.Slice(text.Source), out var isCertain);
            if (label == 0)
            {
                continue;
            }

            turns += isCertain ? FewestTurns : 1;
            var content = TranscriptLabel.TrimDash(text.Source, SpanTrimmer.Trim(text.Source, line.Start + label, line.End));
            var holdsMarks = region < marked && text.Regions[region].Paragraph == paragraph;
            if (!holdsMarks && content.Length > 0)
            {
                text.Regions.Add(new QuoteRegion(content.Start, content.Start, content.End, content.End, paragraph, 0, -1));
            }
        }

        if (turns < FewestTurns)
        {
            text.Regions.Truncate(marked);
        }
        else if (text.Regions.Count > marked)
        {
            RegionMerger.Merge(text.Regions, marked);
        }
    }
}
