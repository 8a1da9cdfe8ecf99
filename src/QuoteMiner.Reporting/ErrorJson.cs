using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>The JSON object in the place of a document that could not be read.</summary>
internal static class ErrorJson
{
    /// <param name="line">1-based number of the line in its input.</param>
    /// <param name="file">Left out where it is null.</param>
    public static void Write(Utf8JsonWriter writer, long line, string error, string? file)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.WriteString("error", error);
        if (file is not null)
        {
            writer.WriteString("file", file);
        }

        writer.WriteEndObject();
    }
}
