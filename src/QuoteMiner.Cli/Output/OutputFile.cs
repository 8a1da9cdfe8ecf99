using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Output;

/// <summary>A file that appears under its name only when it is whole: written beside it, renamed at the end, removed if the end does not come.</summary>
internal sealed class OutputFile : IDisposable
{
    const int BufferSize = 1 << 16;

    readonly string path;
    readonly string? temporary;

    OutputFile(string path, string? temporary, FileStream stream)
    {
        this.path = path;
        this.temporary = temporary;
        Stream = stream;
    }

    public FileStream Stream { get; }

    /// <exception cref="IOException">It cannot be opened; the message names it and says why.</exception>
    public static OutputFile Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new IOException("is a directory");
            }

            // A link stays one: the file behind it is replaced. The links in /dev lead to what has no name.
            var isLink = !IsInDevices(path) && new FileInfo(path).LinkTarget is not null;
            var target = isLink ? File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true)!.FullName : path;
            if (OpenDevice(target) is { } device)
            {
                return new OutputFile(path, null, device);
            }

            // Its name does not hold that of the file, which may be as long as names can be.
            var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".quoteminer-{Guid.NewGuid():N}.tmp");
            return new OutputFile(target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferSize));
        }
        catch (Exception error) when (Explain(error, path) is { } reason)
        {
            throw Failure(path, reason, error);
        }
    }

    /// <summary>What a failure of writing means, with the name of the file.</summary>
    public static IOException Failure(string path, string reason, Exception error) => new($"{path}: {reason}", error) { HResult = error.HResult };

    public IOException Failure(Exception error) => Failure(path, Explain(error, path) ?? error.Message, error);

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="IOException">It cannot be written; the message is without its name.</exception>
    public void Commit()
    {
        Stream.Flush(flushToDisk: temporary is not null);
        Stream.Dispose();
        if (temporary is null)
        {
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The error of writing is told already; this is its echo from the buffer.
        }

        if (temporary is not null)
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A pipe or device cannot be replaced by a file of its name, and must not be. Also finds that a file may not be written.</summary>
    static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, BufferSize);
        if (!stream.CanSeek || IsInDevices(path))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    static bool IsInDevices(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    static string? Explain(Exception error, string path) => error switch
    {
        DirectoryNotFoundException => "no such folder",
        FileNotFoundException => "cannot be created",
        ArgumentException => "not a name of a file",
        IOException => WithoutPath(error.Message),
        _ => InputStream.Explain(error, path),
    };

    /// <summary>The runtime ends some messages with <c> : '/path'</c>, here the path of the temporary file.</summary>
    static string WithoutPath(string message)
    {
        var path = message.IndexOf(" : '", StringComparison.Ordinal);
        return path < 0 ? message : message[..path];
    }
}
