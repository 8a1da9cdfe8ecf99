namespace QuoteMiner.Cli.Commands;

/// <summary>The names of the formats, on the command line and as extensions of files.</summary>
internal static class OutputFormats
{
    public static (string Name, OutputFormat? Value)[] Names { get; } =
        [
            ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines), ("csv", OutputFormat.Csv), ("html", OutputFormat.Html),
            ("sqlite", OutputFormat.Sqlite),
        ];

    /// <summary>The format that the extension of a file names; text where it names none, or there is no file.</summary>
    public static OutputFormat Of(string? path)
    {
        var extension = path is null ? "" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return extension switch
        {
            // A database is not to be replaced by a table for eyes.
            "db" or "sqlite3" => OutputFormat.Sqlite,
            _ when OptionFactory.TryFind(Names, extension, out var format) => format!.Value,
            _ => OutputFormat.Text,
        };
    }
}
