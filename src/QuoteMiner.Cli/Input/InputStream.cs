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
        else if (Directory.Exists(path))
        {
            problem = "is a directory";
        }
        else
        {
            try
            {
                stream = new FileStream(path, Options);
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
            {
                problem = "no such file";
            }
            catch (UnauthorizedAccessException)
            {
                problem = "permission denied";
            }
            catch (IOException error)
            {
                problem = error.Message;
            }
        }

        return stream is not null;
    }
}
