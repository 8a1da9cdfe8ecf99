namespace QuoteMiner.Cli.Input;

/// <summary>Which fields of a JSON line are what.</summary>
internal sealed record ArticleFields
{
    public static ArticleFields Default { get; } = new();

    public string Text { get; init; } = "text";

    public string Id { get; init; } = "id";

    /// <summary>The names of the others that are handed through; null for all of them.</summary>
    public IReadOnlyList<string>? Others { get; init; }

    public bool IsHandedThrough(string name) => Others is null || Others.Contains(name);
}
