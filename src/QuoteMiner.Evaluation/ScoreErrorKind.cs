namespace QuoteMiner.Evaluation;

/// <summary>What went wrong at a quoted region.</summary>
public enum ScoreErrorKind
{
    /// <summary>A gold region with a source that no predicted quote covers.</summary>
    Missed = 0,

    /// <summary>A gold region whose predicted mention is another, or none.</summary>
    Speaker = 1,

    /// <summary>A predicted region that is no attributed speech.</summary>
    Spurious = 2,
}
