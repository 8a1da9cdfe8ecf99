using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>The JSON object of one document. Its shape is the contract with every reader of the lines: names, order and nulls do not change.</summary>
internal sealed class DocumentJson(Utf8JsonWriter writer, OffsetUnit unit)
{
    /// <summary>Digits of a probability: what lies beyond is noise of the models, and would make every line longer.</summary>
    const int ConfidenceDigits = 4;

    static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    static readonly JsonEncodedText[] UnitNames = [JsonEncodedText.Encode("utf16"), JsonEncodedText.Encode("codepoint"), JsonEncodedText.Encode("utf8")];

    public void Write(DocumentId id, QuoteDocument document, DocumentDetails? details)
    {
        using var offsets = OffsetMap.Of(document.Text, unit);
        writer.WriteStartObject();
        id.WriteTo(writer, Id);
        if (details is not null)
        {
            DetailsJson.Write(writer, details, document.Text);
        }

        writer.WriteString("offsets", UnitNames[(int)unit]);

        writer.WriteStartArray("quotes");
        foreach (var quote in document.Quotes)
        {
            WriteQuote(quote, offsets);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("speakers");
        foreach (var speaker in document.Speakers)
        {
            WriteSpeaker(speaker, offsets);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in document.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", KebabNames<QuoteDiagnosticCode>.Of(diagnostic.Code));
            WriteSpan("span", diagnostic.Span, offsets);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    void WriteQuote(Quote quote, OffsetMap offsets)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", KebabNames<QuoteKind>.Of(quote.Kind));
        writer.WriteString("text", quote.Text);
        WriteSpans("spans", quote.Spans, offsets);
        if (!quote.Content.SequenceEqual(quote.Spans))
        {
            WriteSpans("content", quote.Content, offsets);
        }

        WriteSpan("cue", quote.Cue, offsets);
        if (quote.Mention is { } mention)
        {
            writer.WriteStartObject("mention");
            WriteSpan("span", mention.Span, offsets);
            writer.WriteString("kind", KebabNames<MentionKind>.Of(mention.Kind));
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("mention");
        }

        if (quote.Speaker is { } speaker)
        {
            writer.WriteStartObject("speaker");
            WriteIdentity(speaker);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("speaker");
        }

        writer.WriteNumber("confidence", Math.Round(quote.Confidence, ConfidenceDigits));
        writer.WriteNumber("speakerConfidence", Math.Round(quote.SpeakerConfidence, ConfidenceDigits));
        writer.WriteString("reason", KebabNames<AttributionReason>.Of(quote.Reason));
        writer.WriteEndObject();
    }

    void WriteSpeaker(Speaker speaker, OffsetMap offsets)
    {
        writer.WriteStartObject();
        WriteIdentity(speaker);
        writer.WriteString("description", speaker.Description);
        writer.WriteStartArray("mentions");
        foreach (var mention in speaker.Mentions)
        {
            WriteSpan(mention.Span, offsets);
        }

        writer.WriteEndArray();
        if (speaker.Members.Count > 0)
        {
            writer.WriteStartArray("members");
            foreach (var member in speaker.Members)
            {
                writer.WriteNumberValue(member.Id);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    void WriteIdentity(Speaker speaker)
    {
        writer.WriteNumber(Id, speaker.Id);
        writer.WriteString("name", speaker.Name);
        writer.WriteString("kind", KebabNames<SpeakerKind>.Of(speaker.Kind));
    }

    void WriteSpans(string name, IReadOnlyList<TextSpan> spans, OffsetMap offsets)
    {
        writer.WriteStartArray(name);
        foreach (var span in spans)
        {
            WriteSpan(span, offsets);
        }

        writer.WriteEndArray();
    }

    void WriteSpan(string name, TextSpan? span, OffsetMap offsets)
    {
        if (span is { } value)
        {
            writer.WritePropertyName(name);
            WriteSpan(value, offsets);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    void WriteSpan(TextSpan span, OffsetMap offsets)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(offsets[span.Start]);
        writer.WriteNumberValue(offsets[span.End]);
        writer.WriteEndArray();
    }
}
