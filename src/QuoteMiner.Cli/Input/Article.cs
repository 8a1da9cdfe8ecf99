using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>One article, or in its place what kept it from being read.</summary>
internal sealed record Article
{
    /// <summary>The path as the caller gave it.</summary>
    public required string Source { get; init; }

    /// <summary>1-based number of its line; 0 where the article is, or the problem concerns, the input as a whole.</summary>
    public long Line { get; init; }

    public DocumentId Id { get; init; }

    /// <summary>Empty where there is a <see cref="Problem"/>.</summary>
    public string Text { get; init; } = "";

    public string? Problem { get; init; }

    public bool IsWholeInput => Line == 0;
}
