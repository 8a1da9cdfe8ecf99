using System.Diagnostics.CodeAnalysis;

namespace QuoteMiner.Cli.Input;

/// <summary>Opens inputs, with problems in plain words.</summary>
internal static class InputStream
{
    static readonly FileStreamOptions Options = new()
    {
        Access = FileAccess.Read,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        BufferSize = 0,
    };

    public static bool TryOpen(
        string path, Stream standardInput, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out string? problem)
    {
        stream = null;
        problem = null;
        if (path == ArticleReader.StandardInput)
        {
            stream = standardInput;
        }
        else
        {
            try
            {
                stream = new FileStream(path, Options);
            }
            catch (Exception error) when (Explain(error, path) is { } explanation)
            {
                problem = explanation;
            }
        }

        return stream is not null;
    }

    /// <summary>What an error of opening or reading a file means, or null where it is none.</summary>
    public static string? Explain(Exception error, string path) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => "no such file",
        UnauthorizedAccessException => Directory.Exists(path) ? "is a directory" : "permission denied",
        IOException => error.Message,
        _ => null,
    };
}
