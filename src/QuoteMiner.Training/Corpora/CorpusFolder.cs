using System.IO.Compression;

namespace QuoteMiner.Training.Corpora;

/// <summary>The folder of the corpora; it lies outside the repository.</summary>
internal sealed class CorpusFolder(string path)
{
    /// <summary>Opens a corpus, unpacked.</summary>
    public Stream Open(string file) => new GZipStream(File.OpenRead(PathOf(file)), CompressionMode.Decompress);

    /// <summary>Where a corpus lies.</summary>
    public string PathOf(string file)
    {
        var full = Path.Combine(path, file);
        return File.Exists(full)
            ? full
            : throw new CorpusException($"The corpus {full} is missing. Training needs the files that shared/data/README.md lists.");
    }

    public StreamReader OpenText(string file) => new(Open(file));
}
