using System.Globalization;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output.Readable;

/// <summary>
/// Writes quotes in two columns: who speaks, what was said and under it what is known of the link. The words are wrapped, and nothing in them can steer a terminal.
/// </summary>
internal sealed class QuoteTable(TextWriter output, TerminalSettings terminal)
{
    const string Gap = "  ";
    const string Separator = " · ";

    /// <summary>Keeps the words of a short fact on one line. No text has it any more when it is wrapped.</summary>
    const char Tie = '\u00A0';

    const string NoSpeaker = "(unattributed)";
    const int WidestName = 28;

    /// <summary>A last line shorter than this is cheaper than a broken name.</summary>
    const int NarrowestName = 8;

    readonly TextStyle style = new(output, terminal.HasColours);
    bool hasWritten;

    /// <param name="title">A heading line, for a reader of several documents; null for none.</param>
    public void Write(QuoteDocument document, string? title)
    {
        if (title is not null)
        {
            output.Write(hasWritten ? "\n" : "");
            style.Line(TextRole.Title, $"== {ReadableText.Of(title)}");
        }

        var names = document.Quotes.Select(quote => NameOf(quote, document.Text)).ToArray();
        var column = Math.Clamp(names.Select(WordWrap.WidthOf).DefaultIfEmpty().Max(), NarrowestName, Math.Min(WidestName, terminal.Width / 3));
        for (var i = 0; i < names.Length; i++)
        {
            WriteQuote(document.Quotes[i], names[i], document.Text, column);
        }

        if (names.Length == 0)
        {
            output.WriteLine("(no quotes)");
        }

        output.Flush();
        hasWritten = true;
    }

    static string NameOf(Quote quote, string text) => quote switch
    {
        { Speaker: { } speaker } => ReadableText.Of(speaker.Name),
        { Mention: { } mention } => ReadableText.Of(mention.Span.Slice(text)),
        _ => NoSpeaker,
    };

    void WriteQuote(Quote quote, string name, string text, int column)
    {
        var width = terminal.Width - column - Gap.Length;
        var names = WordWrap.Break(name, column);
        var words = WordWrap.Break(WordsOf(quote, text), width);
        var facts = WordWrap.Break(FactsOf(quote, name, text), width);
        for (var i = 0; i < Math.Max(names.Count, words.Count + facts.Count); i++)
        {
            var left = i < names.Count ? names[i] : "";
            style.Write(quote.Speaker is null ? TextRole.Nobody : TextRole.Speaker, left);
            if (i < words.Count + facts.Count)
            {
                output.Write(new string(' ', column - WordWrap.WidthOf(left) + Gap.Length));
                if (i < words.Count)
                {
                    style.Write(TextRole.Words, words[i]);
                }
                else
                {
                    style.Write(TextRole.Fact, facts[i - words.Count].Replace(Tie, ' '));
                }
            }

            output.WriteLine();
        }
    }

    static string WordsOf(Quote quote, string text) =>
        $"\"{string.Join("\" … \"", quote.Spans.Select(span => ReadableText.Of(span.Slice(text))))}\"";

    static string FactsOf(Quote quote, string name, string text)
    {
        var facts = KebabNames<QuoteKind>.Of(quote.Kind).Value;
        if (quote.Mention is { } mention)
        {
            var words = ReadableText.Of(mention.Span.Slice(text));
            if (quote.Speaker is null)
            {
                facts += $"{Separator}{words} → ?";
            }
            else if (words != name)
            {
                facts += $"{Separator}{words} → {name}";
            }
        }

        if (quote.Cue is { } cue)
        {
            facts += $"{Separator}cue:{Tie}{ReadableText.Of(cue.Slice(text))}";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{facts}{Separator}confidence{Tie}{quote.Confidence:0.00}");
    }
}
