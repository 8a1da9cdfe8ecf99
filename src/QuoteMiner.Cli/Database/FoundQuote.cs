namespace QuoteMiner.Cli.Database;

/// <summary>A quote of a database, with what tells where it stands.</summary>
internal sealed record FoundQuote
{
    public required MarkedText Words { get; init; }

    public required string DocumentId { get; init; }

    public required bool IsNumber { get; init; }

    /// <summary>The input that the article came from.</summary>
    public required string Source { get; init; }

    public required long? Line { get; init; }

    public required string? Title { get; init; }

    public required string? Date { get; init; }

    /// <summary>Number of the quote in its article, from 1.</summary>
    public required long Number { get; init; }

    public required string Kind { get; init; }

    public required string? Cue { get; init; }

    public required string? Mention { get; init; }

    public required string? Speaker { get; init; }

    public required string? SpeakerKind { get; init; }

    public required string? Description { get; init; }

    public required double Confidence { get; init; }
}
