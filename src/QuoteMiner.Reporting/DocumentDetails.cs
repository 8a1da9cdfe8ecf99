namespace QuoteMiner.Reporting;

/// <summary>What an answer tells of a document besides what was found in it.</summary>
internal sealed record DocumentDetails
{
    /// <summary>The text was cut out of something else, so that only the answer has it; title and byline came with it.</summary>
    public bool IsExtracted { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>Handed through, each name once.</summary>
    public IReadOnlyList<DocumentField> Fields { get; init; } = [];
}
