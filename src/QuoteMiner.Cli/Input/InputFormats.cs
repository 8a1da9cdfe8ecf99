namespace QuoteMiner.Cli.Input;

/// <summary>What extensions say about inputs. <c>.gz</c> after another extension says nothing about what is in it.</summary>
internal static class InputFormats
{
    const string Gzip = ".gz";

    public static bool IsGzip(string path) => path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the extension names, else text.</summary>
    public static InputFormat Of(string path) => TryFind(path, out var format) ? format : InputFormat.Text;

    /// <summary>Whether the extension is one that a folder is searched for.</summary>
    public static bool TryFind(string path, out InputFormat format)
    {
        var name = IsGzip(path) ? path.AsSpan(0, path.Length - Gzip.Length) : path;
        var extension = Path.GetExtension(name);
        format = extension switch
        {
            _ when Is(extension, ".jsonl") || Is(extension, ".ndjson") => InputFormat.JsonLines,
            _ when Is(extension, ".html") || Is(extension, ".htm") => InputFormat.Html,
            _ => InputFormat.Text,
        };
        return format != InputFormat.Text || Is(extension, ".txt");
    }

    static bool Is(ReadOnlySpan<char> extension, string name) => extension.Equals(name, StringComparison.OrdinalIgnoreCase);
}
