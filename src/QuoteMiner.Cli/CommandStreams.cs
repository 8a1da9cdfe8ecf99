using System.Text;

namespace QuoteMiner.Cli;

/// <summary>Where a command reads and writes; in the tests these are buffers.</summary>
internal sealed class CommandStreams(Stream input, Stream output, TextWriter error)
{
    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    /// <summary><see cref="Output"/> as UTF-8 text without a byte order mark. Flushed by those who write to it.</summary>
    public TextWriter Text { get; } = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public TextWriter Error { get; } = error;

    public void Complain(string message) => Error.WriteLine($"quoteminer: {message}");
}
