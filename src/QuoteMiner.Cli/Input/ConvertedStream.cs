using System.Text;

namespace QuoteMiner.Cli.Input;

/// <summary>A stream in another encoding as UTF-8. The byte order mark comes through as that of UTF-8.</summary>
/// <param name="encoding">Throws at what is invalid.</param>
internal sealed class ConvertedStream(Stream source, Encoding encoding) : ReadOnlyStream
{
    const int ChunkSize = 1 << 14;

    readonly Decoder decoder = encoding.GetDecoder();
    readonly byte[] chunk = new byte[ChunkSize];
    readonly char[] characters = new char[encoding.GetMaxCharCount(ChunkSize)];
    readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    readonly byte[] converted = new byte[Encoding.UTF8.GetMaxByteCount(encoding.GetMaxCharCount(ChunkSize))];
    int start;
    int end;
    long consumed;
    bool hasEnded;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (start == end && !hasEnded)
        {
            Convert(await source.ReadAsync(chunk, cancellationToken));
        }

        var length = Math.Min(end - start, buffer.Length);
        converted.AsSpan(start, length).CopyTo(buffer.Span);
        start += length;
        return length;
    }

    void Convert(int read)
    {
        hasEnded = read == 0;
        try
        {
            var count = decoder.GetChars(chunk.AsSpan(0, read), characters, flush: hasEnded);
            start = 0;
            end = encoder.GetBytes(characters.AsSpan(0, count), converted, flush: hasEnded);
            consumed += read;
        }
        catch (DecoderFallbackException error)
        {
            // Counts from the start of the chunk; below 0 where the sequence began in the one before. Of a pair without its second half it is the place where that should be.
            var index = Math.Max(0, consumed + error.Index);
            throw new IOException(TextProblem.At($"not valid {encoding.WebName.ToUpperInvariant()}", index), error);
        }
    }
}
