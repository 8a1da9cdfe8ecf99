using System.IO.Compression;

namespace QuoteMiner.Training.Corpora;

/// <summary>The folder of the corpora; it lies outside the repository.</summary>
internal sealed class CorpusFolder(string path)
{
    /// <summary>Opens a corpus, unpacked.</summary>
    public Stream Open(string file)
    {
        var full = Path.Combine(path, file);
        return File.Exists(full)
            ? new GZipStream(File.OpenRead(full), CompressionMode.Decompress)
            : throw new CorpusException($"The corpus {full} is missing. Training needs the files that shared/data/README.md lists.");
    }

    public StreamReader OpenText(string file) => new(Open(file));
}
