using System.IO.Compression;

namespace QuoteMiner.Evaluation;

/// <summary>A folder that goes with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quoteminer-");

    internal string Write(string name, string content, bool packed = false)
    {
        string path = Path.Combine(_folder.FullName, name);
        using Stream file = File.Create(path);
        using Stream stream = packed ? new GZipStream(file, CompressionLevel.Fastest) : file;
        using var writer = new StreamWriter(stream);
        writer.Write(content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
