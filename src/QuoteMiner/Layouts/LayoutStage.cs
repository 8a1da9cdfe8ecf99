using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>Makes regions of what the layout alone shows to be speech, without quotation marks: turns of transcripts, questions and answers, block quotations.</summary>
internal sealed class LayoutStage : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Regions;

    public Layers Assigns => Layers.Turns;

    public void Annotate(AnnotatedText text)
    {
        TranscriptTurns.Add(text);
        BlockQuotations.Add(text);
    }
}
