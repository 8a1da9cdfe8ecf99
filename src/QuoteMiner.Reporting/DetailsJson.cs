using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>Writes <see cref="DocumentDetails"/> as properties of the object of a document.</summary>
internal static class DetailsJson
{
    public static void Write(Utf8JsonWriter writer, DocumentDetails details, string text)
    {
        if (details.IsExtracted)
        {
            writer.WriteString("title", details.Title);
            writer.WriteString("byline", details.Byline);
            writer.WriteString("date", details.Date);
            writer.WriteString("text", text);
        }

        if (details.Fields.Count > 0)
        {
            writer.WritePropertyName("fields");
            WriteFields(writer, details.Fields);
        }
    }

    /// <summary>The fields as one object on one line; empty where there are none.</summary>
    public static string FieldsOf(DocumentDetails details)
    {
        if (details.Fields.Count == 0)
        {
            return "";
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteFields(writer, details.Fields);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<DocumentField> fields)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            // Valid already, and the check would refuse deep nesting.
            writer.WritePropertyName(field.Name);
            writer.WriteRawValue(field.Json, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}
