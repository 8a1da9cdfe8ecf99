namespace QuoteMiner.Cli.Input;

/// <summary>What a line or a page tells of its article besides the text.</summary>
/// <param name="Title">In one line, or null.</param>
/// <param name="Byline">Who wrote it, in one line, or null.</param>
/// <param name="Date">The day on which it was published, as <see cref="ArticleDate.Pattern"/>, or null.</param>
internal readonly record struct ArticleFacts(string? Title, string? Byline, string? Date)
{
    /// <summary>The words with single spaces between them; null where there are none.</summary>
    public static string? OneLine(string? words)
    {
        var line = words is null ? "" : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
