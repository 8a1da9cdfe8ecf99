using System.Globalization;
using QuoteMiner.Cli.Output.Readable;

namespace QuoteMiner.Cli.Database;

/// <summary>Writes found quotes for eyes: who, what, and under it where.</summary>
internal sealed class FoundQuoteTable(TextWriter output, TerminalSettings terminal)
{
    const string Indent = "  ";
    const string Separator = " · ";

    readonly TextStyle style = new(output, terminal.HasColours);
    readonly MarkedWords words = new(output, terminal.HasColours);
    bool hasWritten;

    public void Write(FoundQuote quote)
    {
        output.Write(hasWritten ? "\n" : "");
        hasWritten = true;
        WriteLines(quote.Speaker is null ? TextRole.Nobody : TextRole.Speaker, NameOf(quote), "");
        words.Write(quote.Words, Indent, terminal.Width - Indent.Length);
        WriteLines(TextRole.Fact, FactsOf(quote), Indent);
    }

    static string NameOf(FoundQuote quote) => quote switch
    {
        { Speaker: { } name, Description: { } description } => $"{ReadableText.Of(name)}, {ReadableText.Of(description)}",
        { Speaker: { } name } => ReadableText.Of(name),
        { Mention: { } mention } => $"{ReadableText.Of(mention)} → ?",
        _ => "(unattributed)",
    };

    static string FactsOf(FoundQuote quote)
    {
        var facts = new List<string> { ReadableText.Of(quote.DocumentId) };
        if (quote.Date is { } date)
        {
            facts.Add(ReadableText.Of(date));
        }

        if (quote.Title is { } title)
        {
            facts.Add(ReadableText.Of(title));
        }

        facts.Add($"quote {quote.Number.ToString(CultureInfo.InvariantCulture)}");
        facts.Add(ReadableText.Of(quote.Kind));
        facts.Add(string.Create(CultureInfo.InvariantCulture, $"confidence {quote.Confidence:0.00}"));
        return string.Join(Separator, facts.Where(fact => fact.Length > 0));
    }

    void WriteLines(TextRole role, string text, string indent)
    {
        foreach (var line in WordWrap.Break(text, terminal.Width - indent.Length))
        {
            output.Write(indent);
            style.Line(role, line);
        }
    }
}
