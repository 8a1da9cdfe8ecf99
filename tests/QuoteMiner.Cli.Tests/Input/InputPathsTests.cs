using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class InputPathsTests
{
    readonly List<string> complaints = [];
    TemporaryFolder folder = null!;

    [SetUp]
    public void WriteFiles()
    {
        complaints.Clear();
        folder = new TemporaryFolder();
        foreach (var name in new[] { "b/c/f.jsonl.gz", "b/d.htm", "B.txt", "a.TXT", "notes.md", ".hidden.txt", ".git/g.txt", "b/a.html", "e/notes.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, name))!);
            folder.Write(name, "x");
        }
    }

    [TearDown]
    public void DeleteFolder() => folder.Dispose();

    [TestCase("", "B.txt a.TXT b/a.html b/d.htm b/c/f.jsonl.gz")]
    [TestCase("b/", "b/a.html b/d.htm b/c/f.jsonl.gz")]
    [TestCase("notes.md", "notes.md")]
    [TestCase("*", "B.txt a.TXT notes.md")]
    [TestCase("?.txt", "B.txt")]
    [TestCase("**/*.md", "notes.md e/notes.md")]
    [TestCase("**/**/c/*", "b/c/f.jsonl.gz")]
    [TestCase("b/**", "b/a.html b/d.htm b/c/f.jsonl.gz")]
    [TestCase("?/d.htm", "b/d.htm")]
    [TestCase("missing.txt", "missing.txt")]
    public void Folders_and_patterns_become_files(string path, string files)
    {
        Assert.That(Expand(path), Is.EqualTo(files.Split(' ')));
        Assert.That(complaints, Is.Empty);
    }

    [TestCase("e", "no .txt, .jsonl or .html file in the folder")]
    [TestCase("*.csv", "no such file")]
    [TestCase("x/*/y.txt", "no such file")]
    public void What_gives_nothing_is_told(string path, string problem)
    {
        Assert.That(Expand(path), Is.Empty);
        Assert.That(complaints, Is.EqualTo(new[] { $"{path}: {problem}" }));
    }

    [Test]
    public void A_name_with_a_star_is_a_name_where_there_is_such_a_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("no such names on Windows");
            return;
        }

        folder.Write("*.txt", "x");

        Assert.That(Expand("*.txt"), Is.EqualTo(new[] { "*.txt" }));
    }

    [Test]
    public void Links_lead_to_files_but_not_in_circles()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b", "link.txt"), Path.Combine(folder.Path, "B.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "b", "circle"), folder.Path);

        Assert.That(Expand("b"), Is.EqualTo(new[] { "b/a.html", "b/d.htm", "b/link.txt", "b/c/f.jsonl.gz" }));
    }

    [Test]
    public void The_file_that_is_written_is_no_input()
    {
        Assert.That(Expand("b", except: Path.Combine(folder.Path, "b", ".", "d.htm")), Is.EqualTo(new[] { "b/a.html", "b/c/f.jsonl.gz" }));
        Assert.That(Expand("b/*.htm*", except: Path.Combine(folder.Path, "b", "d.htm")), Is.EqualTo(new[] { "b/a.html" }));
    }

    [Test]
    public void A_folder_that_may_not_be_listed_is_told_and_the_rest_is_found()
    {
        var locked = Path.Combine(folder.Path, "b", "c");
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("permissions are set by other means on Windows");
            return;
        }

        File.SetUnixFileMode(locked, UnixFileMode.None);
        try
        {
            if (CanList(locked))
            {
                Assert.Ignore("this user may list every folder");
            }

            Assert.That(Expand("b"), Is.EqualTo(new[] { "b/a.html", "b/d.htm" }));
            Assert.That(Expand("b/c"), Is.Empty);
            Assert.That(complaints, Is.EqualTo(new[] { "b/c: permission denied", "b/c: permission denied" }));
        }
        finally
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    static bool CanList(string path)
    {
        try
        {
            return Directory.GetFiles(path).Length > 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    IEnumerable<string> Expand(string path, string? except = null)
    {
        var paths = new InputPaths(except, (name, problem) => complaints.Add($"{Relative(name)}: {problem}"));
        return paths.Expand([Path.Combine(folder.Path, path)]).Select(Relative);
    }

    string Relative(string path) => path[folder.Path.Length..].TrimStart('/').Replace('\\', '/');
}
