using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training;

/// <summary>The clone that the trainer was built in: models are written into it, corpora lie beside it.</summary>
internal sealed class Repository(string root)
{
    public CorpusFolder Corpora => new(Path.Combine(Path.GetDirectoryName(root) ?? root, "shared", "data"));

    /// <summary>The clone around the running program.</summary>
    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuoteMiner.sln")))
            {
                return new Repository(folder.FullName);
            }
        }

        throw new CorpusException("The trainer runs from a clone of the repository: no QuoteMiner.sln was found above " + AppContext.BaseDirectory);
    }

    public string ModelPath(string name) => Path.Combine(root, "src", "QuoteMiner", "Models", name + ".bin");

    /// <summary>Names of the models that are there, sorted.</summary>
    public IEnumerable<string> ListModels() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(ModelPath("x"))!, "*.bin").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <param name="name">Of a file in <c>docs</c>, with its ending.</param>
    public string DocumentPath(string name) => Path.Combine(root, "docs", name);

    public string CardPath(string name) => Path.ChangeExtension(ModelPath(name), ".md");
}
