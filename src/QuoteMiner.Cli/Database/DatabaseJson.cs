using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteMiner.Cli.Database;

/// <summary>Writes what is found in a database as JSON Lines.</summary>
internal sealed class DatabaseJson(TextWriter output)
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly ArrayBufferWriter<byte> buffer = new();

    public void Write(FoundQuote quote) => WriteLine(json =>
    {
        json.WritePropertyName("id");
        if (quote.IsNumber)
        {
            json.WriteRawValue(quote.DocumentId);
        }
        else
        {
            json.WriteStringValue(quote.DocumentId);
        }

        json.WriteString("source", quote.Source);
        WriteNumber(json, "line", quote.Line);
        json.WriteString("title", quote.Title);
        json.WriteString("date", quote.Date);
        json.WriteNumber("quote", quote.Number);
        json.WriteString("kind", quote.Kind);
        json.WriteString("text", quote.Words.Text);
        json.WriteStartArray("matches");
        foreach (var match in quote.Words.Matches)
        {
            json.WriteStartArray();
            json.WriteNumberValue(match.Start);
            json.WriteNumberValue(match.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("speaker", quote.Speaker);
        json.WriteString("speakerKind", quote.SpeakerKind);
        json.WriteString("description", quote.Description);
        json.WriteString("mention", quote.Mention);
        json.WriteString("cue", quote.Cue);
        json.WriteNumber("confidence", quote.Confidence);
    });

    public void Write(SpeakerCount speaker) => WriteLine(json =>
    {
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", speaker.Kind);
        json.WriteString("description", speaker.Description);
        json.WriteNumber("quotes", speaker.Quotes);
        json.WriteNumber("articles", speaker.Articles);
    });

    static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    void WriteLine(Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
