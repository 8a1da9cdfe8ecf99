namespace QuoteMiner.Reporting.Html;

/// <summary>Why a span is marked.</summary>
internal enum TextMarkKind
{
    Quote = 0,
    Mention = 1,
    Cue = 2,

    /// <summary>A sentence; reports do not mark them.</summary>
    Sentence = 3,
}
