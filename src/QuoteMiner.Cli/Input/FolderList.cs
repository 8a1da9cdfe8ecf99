namespace QuoteMiner.Cli.Input;

/// <summary>Lists folders: what is hidden is left out, and a link to a folder is no way into it, so that none leads in circles.</summary>
internal sealed class FolderList(Action<string, string> complain)
{
    /// <summary>How many folders could not be listed.</summary>
    public int Complaints { get; private set; }

    /// <summary>A folder and all below it, each with the files in it; the depth is bounded by the file system alone.</summary>
    public IEnumerable<(string Path, List<string> Files)> Walk(string root)
    {
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            var (files, below) = List(folder);
            yield return (folder, files);
            below.Reverse();
            foreach (var name in below)
            {
                open.Push(name);
            }
        }
    }

    /// <param name="folder">Empty for the current one.</param>
    /// <returns>Sorted; paths that begin as <paramref name="folder"/> does.</returns>
    public (List<string> Files, List<string> Folders) List(string folder)
    {
        var files = new List<string>();
        var folders = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos())
            {
                if (!entry.Name.StartsWith('.'))
                {
                    var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                    var list = !entry.Attributes.HasFlag(FileAttributes.Directory) ? files : isLink ? null : folders;
                    list?.Add(Path.Join(folder, entry.Name));
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Complaints++;
            complain(folder, error is UnauthorizedAccessException ? "permission denied" : InputStream.Explain(error, folder)!);
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
    }
}
