using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>A source of a quotation as an explanation tells of it.</summary>
/// <param name="Behind">How much less than the best one it scores.</param>
/// <param name="Mention">Index of the mention.</param>
/// <param name="Span">Where the mention stands.</param>
/// <param name="Words">The mention.</param>
/// <param name="Cue">The words of the cue that leads to it; null where its place does.</param>
internal sealed record SourceFacts(float Score, float Behind, int Mention, TextSpan Span, string Words, string? Cue, string Reason)
{
    public static SourceFacts Of(AnnotatedText text, RankedSource source, float bestScore)
    {
        var best = source.Candidate.Best;
        var mention = text.Mentions[best.Mention];
        return new SourceFacts(
            source.Score,
            bestScore - source.Score,
            best.Mention,
            text.Tokens.Span(mention.First, mention.End),
            FindingText.Words(text, mention.First, mention.End),
            best.Cue < 0 ? null : FindingText.Words(text, text.Cues[best.Cue].First, text.Cues[best.Cue].End),
            FindingText.NameOf(best.Reason));
    }
}
