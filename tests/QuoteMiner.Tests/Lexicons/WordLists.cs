namespace QuoteMiner.Lexicons;

/// <summary>The word lists as the assembly holds them, read without the builder, so that a test sees each line.</summary>
static class WordLists
{
    const string Folder = "Lexicons/";

    public static IEnumerable<string> Names => typeof(Lexicon).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    public static List<string> AllLines(string name)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(Folder + name)!);
        return [.. reader.ReadToEnd().Split('\n').SkipLast(1)];
    }

    public static List<string> Lines(string name) => [.. AllLines(name).Where(line => !line.StartsWith('#'))];

    public static List<string[]> Rows(string name) => [.. Lines(name).Select(line => line.Split(' '))];
}
