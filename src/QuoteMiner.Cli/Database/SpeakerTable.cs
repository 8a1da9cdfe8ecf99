using System.Globalization;
using QuoteMiner.Cli.Output.Readable;

namespace QuoteMiner.Cli.Database;

/// <summary>Writes speakers for eyes: how many quotes and articles, then the name.</summary>
internal sealed class SpeakerTable(TextWriter output, TerminalSettings terminal)
{
    readonly TextStyle style = new(output, terminal.HasColours);
    bool hasWritten;

    public void Write(SpeakerCount speaker)
    {
        if (!hasWritten)
        {
            style.Line(TextRole.Title, "   quotes  articles  speaker");
            hasWritten = true;
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"{speaker.Quotes,9:N0}{speaker.Articles,10:N0}  "));
        style.Write(TextRole.Speaker, ReadableText.Of(speaker.Name));
        style.Line(TextRole.Fact, speaker.Description is { } description ? $", {ReadableText.Of(description)}" : "");
    }
}
