namespace QuoteMiner.Cli.Input;

/// <summary>Turns what the command line names into files: a folder into those in it and below, a pattern into those that it fits.</summary>
/// <param name="except">A file that is no input although it may lie in a folder, the one that is written; or null.</param>
/// <param name="complain">Told of paths that give nothing, with the reason.</param>
internal sealed class InputPaths(string? except, Action<string, string> complain)
{
    readonly string? except = string.IsNullOrEmpty(except) ? null : Path.GetFullPath(except);
    readonly FolderList folders = new(complain);

    /// <summary>
    /// In the order of the command line; a folder's files before those of the folders in it, both by the code units of their names. Holds the names in memory, so that their
    /// number is known before the first file is read.
    /// </summary>
    public List<string> Expand(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (path != ArticleReader.StandardInput && Directory.Exists(path))
            {
                AddFolder(path, files);
            }
            else if (PathPattern.IsPattern(path) && !File.Exists(path))
            {
                AddPattern(path, files);
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    void AddFolder(string path, List<string> files)
    {
        var before = files.Count;
        var complaints = folders.Complaints;
        foreach (var folder in folders.Walk(path))
        {
            files.AddRange(folder.Files.Where(file => InputFormats.TryFind(file, out _) && !IsExcepted(file)));
        }

        if (files.Count == before && folders.Complaints == complaints)
        {
            complain(path, "no .txt, .jsonl or .html file in the folder");
        }
    }

    void AddPattern(string path, List<string> files)
    {
        var before = files.Count;
        var complaints = folders.Complaints;
        files.AddRange(new PathPattern(path, folders).Match().Where(file => !IsExcepted(file)));
        if (files.Count == before && folders.Complaints == complaints)
        {
            complain(path, "no such file");
        }
    }

    bool IsExcepted(string file) => except is not null && Path.GetFullPath(file) == except;
}
