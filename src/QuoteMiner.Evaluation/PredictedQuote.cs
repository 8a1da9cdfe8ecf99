namespace QuoteMiner.Evaluation;

/// <summary>What the scorer looks at of one predicted quote.</summary>
/// <remarks>Immutable and thread-safe. Spans count in the <see cref="PredictedDocument.Offsets"/> of the document, ends exclusive; they may be empty or overlap.</remarks>
public sealed class PredictedQuote
{
    /// <summary>The quoted parts, with or without their marks; of an indirect quote its content.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The whole content where it is more than <see cref="Spans"/>; null or empty where it is the same.</summary>
    public IReadOnlyList<TextSpan>? Content { get; init; }

    /// <summary>The words that name the speaker at this place, or null.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The speaker's name, or null.</summary>
    public string? SpeakerName { get; init; }
}
