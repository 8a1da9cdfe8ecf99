using System.IO.Compression;

namespace QuoteMiner.Training.Corpora;

/// <summary>The folder of the corpora; it lies outside the repository.</summary>
internal sealed class CorpusFolder(string path)
{
    /// <summary>The folder <c>shared/data</c> beside the folder that holds the solution.</summary>
    public static CorpusFolder Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuoteMiner.sln")))
            {
                return new CorpusFolder(Path.Combine(folder.Parent?.FullName ?? folder.FullName, "shared", "data"));
            }
        }

        throw new CorpusException("The trainer runs from a clone of the repository: no QuoteMiner.sln was found above " + AppContext.BaseDirectory);
    }

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
