using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>Writes what was found in documents as one indented JSON document, <c>{"documents": [ … ]}</c>, in UTF-8.</summary>
/// <remarks>
/// The elements are the objects that <see cref="JsonLinesWriter"/> writes as lines. Each is handed to the stream whole, as soon as it is written, and flushed: only the largest
/// is ever held. Nothing is written before the first document or <see cref="Complete"/>. Not thread-safe. Does not close the stream it was given.
/// </remarks>
public sealed class JsonDocumentWriter : IDisposable
{
    readonly Stream stream;
    readonly LineBuffer buffer = new();
    readonly Utf8JsonWriter writer;
    readonly DocumentJson json;
    bool hasStarted;

    /// <param name="output">Written to and flushed after each document.</param>
    /// <param name="offsets">What the offsets count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public JsonDocumentWriter(Stream output, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(output);
        stream = output;
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json = new DocumentJson(writer, offsets);
    }

    /// <summary>Writes the element of one document.</summary>
    /// <param name="id">Comes back as it is; the same id may be used again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(DocumentId id, QuoteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(id, document, details: null);
    }

    internal void Write(DocumentId id, QuoteDocument document, DocumentDetails? details)
    {
        Start();
        json.Write(id, document, details);
        HandOver();
    }

    /// <summary>Writes the element that stands in the place of a document that could not be read.</summary>
    /// <inheritdoc cref="JsonLinesWriter.WriteError(long, string, string)"/>
    public void WriteError(long line, string error, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(error);
        Start();
        ErrorJson.Write(writer, line, error, file);
        HandOver();
    }

    /// <summary>Ends the JSON document, with a line break. Nothing can be written after it.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Complete()
    {
        Start();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        HandOver();
    }

    /// <summary>Frees what the writer holds; the stream stays open, and a JSON document that was not completed stays open too.</summary>
    public void Dispose() => writer.Dispose();

    void Start()
    {
        if (!hasStarted)
        {
            hasStarted = true;
            writer.WriteStartObject();
            writer.WriteStartArray("documents");
        }
    }

    void HandOver()
    {
        writer.Flush();
        try
        {
            stream.Write(buffer.Written);
            stream.Flush();
        }
        finally
        {
            buffer.Clear();
        }
    }
}
