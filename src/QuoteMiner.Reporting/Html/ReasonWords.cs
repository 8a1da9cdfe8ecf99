namespace QuoteMiner.Reporting.Html;

/// <summary>What a reader of the page is told for an <see cref="AttributionReason"/>.</summary>
internal static class ReasonWords
{
    public static ReadOnlySpan<byte> Of(AttributionReason reason) => reason switch
    {
        AttributionReason.SubjectOfCue => "is the subject of the reporting word"u8,
        AttributionReason.InvertedCue => "follows the reporting word"u8,
        AttributionReason.AccordingTo => "is named by a preposition, as after “according to”"u8,
        AttributionReason.NounCue => "belongs to a noun that reports"u8,
        AttributionReason.ContinuedQuotation => "said the quote that this one carries on"u8,
        AttributionReason.PrecedingSentence => "is the subject of the sentence before"u8,
        AttributionReason.FollowingSentence => "is the subject of the sentence after"u8,
        AttributionReason.AlternatingTurn => "has the turn, as two speakers alternate"u8,
        AttributionReason.DashCredit => "is credited after a dash"u8,
        AttributionReason.TranscriptLabel => "is the label of a transcript"u8,
        AttributionReason.SubjectOfClause => "is the subject of the clause around the quote"u8,
        _ => "no words near the quote name a speaker"u8,
    };
}
