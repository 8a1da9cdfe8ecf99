using System.Globalization;
using System.Text;

namespace QuoteMiner.Reporting;

/// <summary>Writes what was found in documents for people: one line a quote, <c>Park: "It moved a little." (direct, cue: said, confidence 0.97)</c>.</summary>
/// <remarks>
/// The words of the text are written with white space and control characters as single spaces, so that a quote stays one line and no text can steer a terminal.
/// For programs there is <see cref="JsonLinesWriter"/>. Not thread-safe. Flushes after each document; does not close the writer it was given.
/// </remarks>
public sealed class TextQuoteWriter
{
    readonly TextWriter output;
    readonly StringBuilder line = new();
    bool hasWritten;

    /// <param name="output">Lines end with its <see cref="TextWriter.NewLine"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public TextQuoteWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
    }

    /// <summary>Writes the quotes of one document, in order.</summary>
    /// <param name="document">Without quotes it gives the line <c>(no quotes)</c>.</param>
    /// <param name="title">A heading line, for a reader of several documents; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public void Write(QuoteDocument document, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (title is not null)
        {
            if (hasWritten)
            {
                output.WriteLine();
            }

            Append("== ").AppendClean(title);
            EndLine();
        }

        foreach (var quote in document.Quotes)
        {
            WriteQuote(quote, document.Text);
        }

        if (document.Quotes.Count == 0)
        {
            output.WriteLine("(no quotes)");
        }

        output.Flush();
        hasWritten = true;
    }

    void WriteQuote(Quote quote, string text)
    {
        if (quote.Speaker is { } speaker)
        {
            AppendClean(speaker.Name);
        }
        else if (quote.Mention is { } mention)
        {
            AppendClean(mention.Span.Slice(text));
        }
        else
        {
            Append("(unattributed)");
        }

        Append(": \"").AppendClean(quote.Text).Append("\" (").Append(KebabNames<QuoteKind>.Of(quote.Kind).Value);
        if (quote.Cue is { } cue)
        {
            Append(", cue: ").AppendClean(cue.Slice(text));
        }

        line.Append(CultureInfo.InvariantCulture, $", confidence {quote.Confidence:0.00})");
        EndLine();
    }

    TextQuoteWriter Append(string words)
    {
        line.Append(words);
        return this;
    }

    TextQuoteWriter AppendClean(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return this;
    }

    void EndLine()
    {
        output.WriteLine(line);
        line.Clear();
    }
}
