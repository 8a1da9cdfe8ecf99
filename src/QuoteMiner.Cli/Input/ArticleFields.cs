namespace QuoteMiner.Cli.Input;

/// <summary>Which fields of a JSON line are what.</summary>
internal sealed record ArticleFields
{
    /// <summary>Told where an answer has a place for it, whether it is handed through or not.</summary>
    public const string Title = "title";

    /// <inheritdoc cref="Title"/>
    public const string Byline = "byline";

    /// <summary>Where a date is looked for by default: the first that holds one is taken.</summary>
    static readonly string[] UsualDates = ["date", "published", "published_at", "publishedAt", "datePublished", "pubDate"];

    public static ArticleFields Default { get; } = new();

    public string Text { get; init; } = "text";

    public string Id { get; init; } = "id";

    public IReadOnlyList<string> Dates { get; init; } = UsualDates;

    /// <summary>The names of the others that are handed through; null for all of them.</summary>
    public IReadOnlyList<string>? Others { get; init; } = [];

    public bool IsHandedThrough(string name) => Others is null || Others.Contains(name);

    public bool TellsOfArticle(string name) => name is Title or Byline || Dates.Contains(name);
}
