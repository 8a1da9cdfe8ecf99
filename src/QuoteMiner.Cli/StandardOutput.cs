using Microsoft.Win32.SafeHandles;

namespace QuoteMiner.Cli;

/// <summary>The process's standard output as a stream that tells when its reader has gone.</summary>
internal static class StandardOutput
{
    /// <summary>EPIPE, the same number on Linux and macOS.</summary>
    const int UnixBrokenPipe = 32;

    const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    const int WindowsNoData = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            // The stream of Console swallows EPIPE, and `quoteminer … | head -1` would read its input to the end. A FileStream does not,
            // but in a file it writes at an offset of its own, over what `(quoteminer …; date) > file` shares with others: only for pipes and terminals.
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    public static bool IsBrokenPipe(IOException error) => error.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
