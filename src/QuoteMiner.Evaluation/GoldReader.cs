using System.Text.Json;
using QuoteMiner.Evaluation.Reading;

namespace QuoteMiner.Evaluation;

/// <summary>Reads annotated articles: JSON Lines, <c>{"id","text","quotes":[{"kind","content","cue","source","source_head","speaker"}]}</c>, spans in code points.</summary>
public static class GoldReader
{
    /// <summary>Reads a whole file; one that begins as gzip does is unpacked, whatever its name.</summary>
    /// <remarks>
    /// Of documents with the same id the last counts, at the place of the first. A span that ends after the text is cut there; one that ends before it starts is empty.
    /// All documents are held in memory: about twice the size of the unpacked file.
    /// </remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is no gold document; the message names the file, the line and what was expected.</exception>
    public static IReadOnlyList<GoldDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var documents = new List<GoldDocument>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (GoldDocument document in JsonLines.Read(path, Parse))
        {
            if (places.TryAdd(document.Id, documents.Count))
            {
                documents.Add(document);
            }
            else
            {
                documents[places[document.Id]] = document;
            }
        }

        return documents;
    }

    static GoldDocument Parse(JsonElement line)
    {
        string text = line.RequiredString("text");
        var codePoints = new CodePointMap(text);
        GoldQuote[] quotes = [.. line.RequiredObjects("quotes").Select(quote => ParseQuote(quote, codePoints))];
        return new GoldDocument(line.RequiredId(), text, quotes);
    }

    static GoldQuote ParseQuote(JsonElement quote, CodePointMap codePoints) => new()
    {
        Kind = quote.RequiredString("kind"),
        Content = ToUtf16(quote.RequiredSpans("content"), codePoints),
        Cue = ToUtf16(quote.OptionalSpans("cue"), codePoints),
        Source = ToUtf16(quote.RequiredSpans("source"), codePoints),
        SourceHead = quote.OptionalSpan("source_head") is { } head ? ToUtf16(head, codePoints) : null,
        Speaker = quote.OptionalString("speaker"),
    };

    static TextSpan[] ToUtf16(IReadOnlyList<RawSpan> spans, CodePointMap codePoints) =>
        [.. spans.Select(span => ToUtf16(span, codePoints))];

    static TextSpan ToUtf16(RawSpan span, CodePointMap codePoints)
    {
        if (span.Start < 0 || span.End < 0)
        {
            throw new FormatException($"expected offsets of 0 or more, found the span {span}");
        }

        int start = codePoints.ToUtf16(span.Start);
        return new TextSpan(start, Math.Max(start, codePoints.ToUtf16(span.End)));
    }
}
