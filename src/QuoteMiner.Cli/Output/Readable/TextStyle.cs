namespace QuoteMiner.Cli.Output.Readable;

/// <summary>Writes text in the colours of a terminal, or plainly. The sixteen colours that every theme makes readable.</summary>
internal sealed class TextStyle(TextWriter output, bool hasColours)
{
    const string Plain = "\e[0m";

    public void Write(TextRole role, string text)
    {
        var colour = hasColours && text.Length > 0 ? ColourOf(role) : "";
        output.Write(colour);
        output.Write(text);
        output.Write(colour.Length > 0 ? Plain : "");
    }

    public void Line(TextRole role, string text)
    {
        Write(role, text);
        output.WriteLine();
    }

    static string ColourOf(TextRole role) => role switch
    {
        TextRole.Title => "\e[1m",
        TextRole.Speaker => "\e[36m",
        TextRole.Nobody => "\e[33m",
        TextRole.Fact => "\e[2m",
        TextRole.Match => "\e[1;33m",
        _ => "",
    };
}
