namespace QuoteMiner.Reporting;

/// <summary>What an answer tells of a document besides what was found in it.</summary>
internal sealed record DocumentDetails
{
    /// <summary>The text was cut out of something else, so that only the answer has it, as well as title, byline and date.</summary>
    public bool IsExtracted { get; init; }

    /// <summary>Of one line, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, of one line, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The day on which it was published, as <c>2020-01-31</c>, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Handed through, each name once.</summary>
    public IReadOnlyList<DocumentField> Fields { get; init; } = [];
}
