namespace QuoteMiner.Cli.Database;

/// <summary>What quotes are looked for. Null: whatever it is.</summary>
internal sealed record SearchQuestion
{
    /// <summary>An expression of FTS5 for the words of the quote.</summary>
    public string? Words { get; init; }

    /// <summary>An expression of FTS5 for the name of the speaker.</summary>
    public string? Speaker { get; init; }

    /// <summary>The first day, as <see cref="Input.ArticleDate.Pattern"/>; articles without a date are left out.</summary>
    public string? Since { get; init; }

    /// <summary>The last day.</summary>
    public string? Until { get; init; }

    /// <summary>At most so many; 0 for all.</summary>
    public int Limit { get; init; }
}
