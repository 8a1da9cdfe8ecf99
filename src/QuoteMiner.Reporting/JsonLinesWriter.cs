using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>Writes what was found in documents as JSON Lines: UTF-8, one object a line, each line ended by <c>\n</c>.</summary>
/// <remarks>
/// A line is handed over whole, in one write, and a stream is flushed after it: who reads a pipe gets each answer as soon as there is one.
/// Not thread-safe. Time and memory of a line are linear in the text and its results. Does not close the stream it was given.
/// </remarks>
/// <example>
/// <code>
/// using var writer = new JsonLinesWriter(Console.OpenStandardOutput());
/// writer.Write("article-1", QuoteExtractor.Extract(text));
/// </code>
/// </example>
public sealed class JsonLinesWriter : IDisposable
{
    readonly Stream? stream;
    readonly IBufferWriter<byte>? target;
    readonly DocumentJson json;
    readonly Utf8JsonWriter writer;
    readonly LineBuffer buffer = new();

    /// <summary>Writes to a stream and flushes it after each line.</summary>
    /// <param name="offsets">What the offsets in the lines count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public JsonLinesWriter(Stream output, OffsetUnit offsets = OffsetUnit.Utf16)
        : this(offsets)
    {
        ArgumentNullException.ThrowIfNull(output);
        stream = output;
    }

    /// <summary>Writes to a buffer.</summary>
    /// <inheritdoc cref="JsonLinesWriter(Stream, OffsetUnit)"/>
    public JsonLinesWriter(IBufferWriter<byte> output, OffsetUnit offsets = OffsetUnit.Utf16)
        : this(offsets)
    {
        ArgumentNullException.ThrowIfNull(output);
        target = output;
    }

    JsonLinesWriter(OffsetUnit offsets)
    {
        // The relaxed encoder leaves typographic quotation marks and letters of all scripts readable; the output is no HTML.
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json = new DocumentJson(writer, offsets);
    }

    /// <summary>Writes the line of one document.</summary>
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
        json.Write(id, document, details);
        EndLine();
    }

    /// <summary>Writes the line that stands in the place of a document that could not be read.</summary>
    /// <param name="line">1-based number of the line in its input.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <param name="file">The input, where there are several; else null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteError(long line, string error, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(error);
        ErrorJson.Write(writer, line, error, file);
        EndLine();
    }

    /// <summary>Frees what the writer holds; the stream stays open.</summary>
    public void Dispose() => writer.Dispose();

    void EndLine()
    {
        writer.Flush();
        buffer.Write("\n"u8);
        try
        {
            stream?.Write(buffer.Written);
            stream?.Flush();
            target?.Write(buffer.Written);
        }
        finally
        {
            buffer.Clear();
            writer.Reset(buffer);
        }
    }
}
