namespace QuoteMiner.Evaluation;

/// <summary>How one region between quotation marks was judged: a region that is gold, predicted, or both.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegionOutcome
{
    /// <summary>The gold document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The region without its marks, in UTF-16 code units of the gold text; the end is exclusive.</summary>
    public required TextSpan Region { get; init; }

    /// <summary>The whole text of the region, without its marks.</summary>
    public required string Text { get; init; }

    /// <summary>It is attributed speech.</summary>
    public required bool IsGold { get; init; }

    /// <summary>A predicted quote covers it.</summary>
    public required bool IsPredicted { get; init; }

    /// <summary>It is gold, and the gold names a source: it counts in the attributed figures.</summary>
    public required bool HasSource { get; init; }

    /// <summary>The prediction has a mention.</summary>
    public required bool HasMention { get; init; }

    /// <summary>The predicted mention touches the head of the gold source.</summary>
    public required bool IsMentionRight { get; init; }

    /// <summary>The gold's kind, such as <c>direct</c>; empty where it is not gold.</summary>
    public required string Kind { get; init; }

    /// <summary>What the gold source is: <c>name</c>, <c>nominal</c>, <c>pronoun</c>, <c>none</c>; empty where it is not gold.</summary>
    public required string SourceType { get; init; }

    /// <summary>The gold source, its parts joined by one space; empty without one.</summary>
    public required string Source { get; init; }

    /// <summary>The speaker's name of the prediction, or null.</summary>
    public required string? PredictedName { get; init; }

    /// <summary>Where the region stands in its paragraph.</summary>
    public required RegionLayout Layout { get; init; }

    /// <summary>The predicted name has every word of the gold one but titles; null where the gold names no speaker.</summary>
    public required bool? IsStrict { get; init; }

    /// <summary>The same by last names; null where the gold names no speaker.</summary>
    public required bool? IsLenient { get; init; }

    /// <summary>What went wrong with region or mention, or null.</summary>
    public ScoreErrorKind? Error =>
        !IsGold ? IsPredicted ? ScoreErrorKind.Spurious : null
        : !HasSource || IsMentionRight ? null
        : IsPredicted ? ScoreErrorKind.Speaker : ScoreErrorKind.Missed;
}
