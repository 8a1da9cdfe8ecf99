using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace QuoteMiner.Cli.Input;

/// <summary>
/// An input as UTF-8, unpacked where it begins as gzip does and converted where a byte order mark says UTF-16 or UTF-32. What it begins with is looked at when it is first
/// read. What is wrong with it comes as an <see cref="IOException"/> with its place. Leaves the stream under it open.
/// </summary>
/// <param name="isGzip">Anything but gzip is an error.</param>
internal sealed class DecodedStream(Stream source, bool isGzip) : ReadOnlyStream
{
    /// <summary>The stream may not know a smaller buffer than one for a line.</summary>
    const int PeekSize = 1 << 16;

    const int LongestSignature = 4;

    PeekedStream? packed;
    GZipStream? unzip;
    Stream? unpacked;
    long count;

    /// <summary>Without it the runtime takes the end of truncated data for their end. Has to be set before anything is unpacked.</summary>
    static DecodedStream() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            unpacked ??= await OpenAsync(cancellationToken);
            var read = await unpacked.ReadAsync(buffer, cancellationToken);
            count += read;
            return read;
        }
        catch (InvalidDataException error)
        {
            var what = packed!.HasEnded ? "truncated" : "damaged";
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"{what} gzip data after {count:N0} bytes of content"), error);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unzip?.Dispose();
        }

        base.Dispose(disposing);
    }

    async ValueTask<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var content = await PeekAsync(source, cancellationToken);
        if (content.Peeked.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            packed = content;
            unzip = new GZipStream(content, CompressionMode.Decompress);
            content = await PeekAsync(unzip, cancellationToken);
        }
        else if (isGzip)
        {
            throw new IOException("not gzip data");
        }

        return EncodingOf(content.Peeked) is { } encoding ? new ConvertedStream(content, encoding) : content;
    }

    /// <summary>Reads until it is clear what the stream begins with: of a pipe not more than that needs.</summary>
    static async ValueTask<PeekedStream> PeekAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[PeekSize];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += read;
            if (read == 0 || length >= LongestSignature || !MayBeSignature(buffer[0]))
            {
                return new PeekedStream(buffer, length, stream);
            }
        }
    }

    static bool MayBeSignature(byte first) => first is 0x1F or 0xFE or 0xFF or 0x00;

    /// <summary>The encoding that the bytes name, or null for UTF-8.</summary>
    static Encoding? EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0x00, 0x00, ..] => new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0x00, 0x00, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => null,
    };
}
