using System.Text.Json;
using QuoteMiner.Evaluation.Reading;

namespace QuoteMiner.Evaluation;

/// <summary>Reads what <c>quoteminer extract</c>, or another system in its format, wrote: JSON Lines, one document a line.</summary>
public static class PredictionReader
{
    /// <summary>Reads a whole file into a table by id; one that begins as gzip does is unpacked, whatever its name.</summary>
    /// <remarks>
    /// Ids may be strings or numbers; <c>7</c> and <c>"7"</c> are one id. Of lines with the same id the last counts.
    /// A line <c>{"line":…,"error":…}</c> without id is passed over: its document then counts as missing.
    /// Of a quote are read <c>spans</c>, <c>content</c>, <c>mention</c> and the speaker's <c>name</c>; an older form with the mention's span in the speaker
    /// (<c>{"speaker":{"name","mention":[start, end]}}</c>) is read too.
    /// </remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is no prediction, or counts in another unit than <c>utf16</c> or <c>codepoint</c>; the message names the file, the line and what was expected.</exception>
    public static IReadOnlyDictionary<string, PredictedDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var documents = new Dictionary<string, PredictedDocument>(StringComparer.Ordinal);
        foreach (PredictedDocument? document in JsonLines.Read(path, Parse))
        {
            if (document is not null)
            {
                documents[document.Id] = document;
            }
        }

        return documents;
    }

    static PredictedDocument? Parse(JsonElement line)
    {
        if (!line.TryGetProperty("id", out _) && line.TryGetProperty("error", out _))
        {
            return null;
        }

        OffsetUnit offsets = line.OptionalString("offsets") switch
        {
            null or "utf16" => OffsetUnit.Utf16,
            "codepoint" => OffsetUnit.CodePoint,
            string other => throw new FormatException($"expected \"offsets\" to be \"utf16\" or \"codepoint\", found \"{other}\""),
        };
        return new PredictedDocument(line.RequiredId(), [.. line.RequiredObjects("quotes").Select(ParseQuote)], offsets);
    }

    static PredictedQuote ParseQuote(JsonElement quote)
    {
        JsonElement? speaker = quote.OptionalObject("speaker");
        RawSpan? mention = quote.OptionalObject("mention")?.OptionalSpan("span") ?? speaker?.OptionalSpan("mention");
        return new PredictedQuote
        {
            Spans = ToSpans(quote.RequiredSpans("spans")),
            Content = ToSpans(quote.OptionalSpans("content")),
            Mention = mention is { } span ? ToSpan(span) : null,
            SpeakerName = speaker?.OptionalString("name"),
        };
    }

    static TextSpan[] ToSpans(IReadOnlyList<RawSpan> spans) => [.. spans.Select(ToSpan)];

    static TextSpan ToSpan(RawSpan span) => 0 <= span.Start && span.Start <= span.End
        ? new TextSpan(span.Start, span.End)
        : throw new FormatException($"expected a span [start, end] with 0 <= start <= end, found {span}");
}
