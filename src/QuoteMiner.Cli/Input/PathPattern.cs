using System.IO.Enumeration;

namespace QuoteMiner.Cli.Input;

/// <summary>
/// A path with <c>*</c> (any characters of a name), <c>?</c> (one) and <c>**</c> (any folders, or none), for shells that do not know them and for more files than a command
/// line can hold.
/// </summary>
internal sealed class PathPattern(string pattern, FolderList folders)
{
    const string AnyFolders = "**";

    static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files, sorted, each once. Level by level, so that no pattern takes more than its length times the number of folders.</summary>
    public IEnumerable<string> Match()
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var names = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var level = new SortedSet<string>(StringComparer.Ordinal) { root };
        foreach (var name in names.AsSpan(0, names.Length - 1))
        {
            level = new SortedSet<string>(level.SelectMany(folder => FoldersIn(folder, name)), StringComparer.Ordinal);
        }

        var last = names[^1];
        if (last == AnyFolders)
        {
            return level.SelectMany(folders.Walk).SelectMany(folder => folder.Files).Distinct();
        }

        return level.SelectMany(folder => IsPattern(last)
            ? folders.List(folder).Files.Where(file => Fits(file, last))
            : new[] { Path.Join(folder, last) }.Where(File.Exists));
    }

    IEnumerable<string> FoldersIn(string folder, string name) => name switch
    {
        AnyFolders => folders.Walk(folder).Select(below => below.Path),
        _ when IsPattern(name) => folders.List(folder).Folders.Where(below => Fits(below, name)),
        _ => new[] { Path.Join(folder, name) }.Where(Directory.Exists),
    };

    static bool Fits(string path, string name) => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(path.AsSpan()), ignoreCase: false);
}
