namespace QuoteMiner.Evaluation;

/// <summary>How one region between quotation marks was judged: a region that is gold, predicted, or both.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegionOutcome
{
    /// <summary>The gold document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The text that the region stands in.</summary>
    public required string DocumentText { get; init; }

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
    public bool HasMention => Mention is not null;

    /// <summary>The predicted mention, in UTF-16 code units of the gold text; null without one.</summary>
    public required TextSpan? Mention { get; init; }

    /// <summary>The predicted mention touches the head of the gold source.</summary>
    public required bool IsMentionRight { get; init; }

    /// <summary>The gold's kind, such as <c>direct</c>; empty where it is not gold.</summary>
    public required string Kind { get; init; }

    /// <summary>What the gold source is: <c>name</c>, <c>nominal</c>, <c>pronoun</c>, <c>none</c>; empty where it is not gold.</summary>
    public required string SourceType { get; init; }

    /// <summary>The gold source, its parts joined by one space; empty without one.</summary>
    public required string Source { get; init; }

    /// <summary>The canonical name of the gold speaker, or null.</summary>
    public required string? Speaker { get; init; }

    /// <summary>The speaker's name of the prediction, or null.</summary>
    public required string? PredictedName { get; init; }

    /// <summary>Where the region stands in its paragraph.</summary>
    public required RegionLayout Layout { get; init; }

    /// <summary>The predicted name has every word of the gold one but titles; null where the gold names no speaker.</summary>
    public required bool? IsStrict { get; init; }

    /// <summary>The same by last names; null where the gold names no speaker.</summary>
    public required bool? IsLenient { get; init; }

    /// <summary>What is wrong, names and regions without a source in the text too.</summary>
    public RegionMistake Mistake =>
        !IsGold ? IsPredicted ? RegionMistake.FalseRegion : RegionMistake.None
        : !IsPredicted ? RegionMistake.MissedRegion
        : HasSource != HasMention || (HasSource && !IsMentionRight) ? RegionMistake.WrongMention
        : IsStrict == false ? RegionMistake.WrongName : RegionMistake.None;

    /// <summary>What went wrong with region or mention as the reference scorer sees it, or null.</summary>
    public ScoreErrorKind? Error =>
        !IsGold ? IsPredicted ? ScoreErrorKind.Spurious : null
        : !HasSource || IsMentionRight ? null
        : IsPredicted ? ScoreErrorKind.Speaker : ScoreErrorKind.Missed;
}
