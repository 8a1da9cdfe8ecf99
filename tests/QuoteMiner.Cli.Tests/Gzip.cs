using System.IO.Compression;
using System.Text;

namespace QuoteMiner.Cli;

/// <summary>Packs content for tests.</summary>
internal static class Gzip
{
    public static byte[] Pack(string content) => Pack(Encoding.UTF8.GetBytes(content));

    public static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
