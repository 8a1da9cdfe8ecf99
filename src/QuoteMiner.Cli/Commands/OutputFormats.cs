namespace QuoteMiner.Cli.Commands;

/// <summary>The names of the formats, on the command line and as extensions of files.</summary>
internal static class OutputFormats
{
    public static (string Name, OutputFormat? Value)[] Names { get; } =
        [("text", OutputFormat.Text), ("json", OutputFormat.Json), ("jsonl", OutputFormat.JsonLines), ("csv", OutputFormat.Csv), ("html", OutputFormat.Html)];

    /// <summary>The format that the extension of a file names; text where it names none, or there is no file.</summary>
    public static OutputFormat Of(string? path) =>
        path is not null && OptionFactory.TryFind(Names, Path.GetExtension(path).TrimStart('.'), out var format) ? format!.Value : OutputFormat.Text;
}
