using System.Text;
using QuoteMiner.Cli.Input;
using Spectre.Console;

namespace QuoteMiner.Cli;

/// <summary>Where a command reads and writes; in the tests these are buffers.</summary>
internal sealed class CommandStreams(Stream input, Stream output, TextWriter error, TerminalSettings? terminal = null)
{
    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    /// <summary><see cref="Output"/> as UTF-8 text without a byte order mark. Flushed by those who write to it.</summary>
    public TextWriter Text { get; } = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public TextWriter Error { get; } = error;

    public TerminalSettings Terminal { get; } = terminal ?? TerminalSettings.None;

    /// <summary>Draws on <see cref="Error"/> while it is set, so that lines for it have to go through it.</summary>
    public IAnsiConsole? Live { get; set; }

    public void Complain(string message)
    {
        var line = $"quoteminer: {message}";
        if (Live is { } live)
        {
            live.WriteLine(line);
        }
        else
        {
            Error.WriteLine(line);
        }
    }

    /// <summary>Tells of a line that could not be read, where the output has no place for it.</summary>
    public void Complain(Article article, string problem) => Complain($"{article.Source}:{article.Line}: {problem}");
}
