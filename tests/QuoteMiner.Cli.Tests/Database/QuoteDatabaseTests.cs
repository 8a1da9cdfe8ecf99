using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

/// <summary>Which files are databases of quotes.</summary>
public sealed class QuoteDatabaseTests
{
    const string Line = "{\"id\":\"a\",\"text\":\"“It held,” Mira Park said.\"}\n";

    [Test]
    public async Task A_newer_database_is_refused_and_stays_as_it_is()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Line);
        database.Execute("PRAGMA user_version = 3");
        var before = await File.ReadAllBytesAsync(database.Path);

        var reason = $"{database.Path}: has version 3 of the tables, from a newer quoteminer; this one knows version 2\n";
        await AssertRefusedAsync(database.Path, reason);

        Assert.That(await File.ReadAllBytesAsync(database.Path), Is.EqualTo(before));
    }

    [Test]
    public async Task A_database_of_the_first_version_is_read_and_carried_over_by_the_next_run()
    {
        const string Unclosed = "{\"id\":\"b\",\"text\":\"“It held, Mira Park said.\"}\n";
        using var fresh = new DatabaseFile();
        using var database = new DatabaseFile();
        await fresh.ExtractAsync(Line + Unclosed);
        await database.ExtractAsync(Line + Unclosed);
        database.Execute("DROP TABLE diagnostic");
        database.Execute("PRAGMA user_version = 1");

        Assert.That((await Tool.RunAsync("search", database.Path, "held", "--format", "jsonl")).Lines, Has.Count.EqualTo(1));
        Assert.That(database.Query("PRAGMA user_version"), Is.EqualTo(new[] { "1" }), "who reads changes nothing");
        await database.ExtractAsync(Line);
        Assert.That(database.Query("PRAGMA user_version"), Is.EqualTo(new[] { "2" }));
        Assert.That(database.Query("SELECT count(*) FROM diagnostic"), Is.EqualTo(new[] { "0" }), "it is there for what is extracted from now on");
        await database.ExtractAsync(Unclosed);

        Assert.That(database.Query("SELECT code FROM diagnostic"), Is.EqualTo(new[] { "unclosed-quotation" }));
        Assert.That(database.Query("SELECT * FROM diagnostic"), Is.EqualTo(fresh.Query("SELECT * FROM diagnostic")));
        Assert.That(database.Query("SELECT name, sql FROM sqlite_schema ORDER BY name"), Is.EqualTo(fresh.Query("SELECT name, sql FROM sqlite_schema ORDER BY name")));
    }

    [Test]
    public async Task A_file_that_is_none_is_refused_and_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("quotes.db", new string('x', 5000));

        await AssertRefusedAsync(path, $"{path}: not a database\n");

        Assert.That(await File.ReadAllTextAsync(path), Is.EqualTo(new string('x', 5000)));
    }

    [Test]
    public async Task A_database_of_something_else_is_refused_and_stays_as_it_is()
    {
        using var database = new DatabaseFile();
        database.Execute("CREATE TABLE cake (recipe TEXT)");

        await AssertRefusedAsync(database.Path, $"{database.Path}: not a database of quotes\n");

        Assert.That(database.Query("SELECT name FROM sqlite_schema"), Is.EqualTo(new[] { "cake" }));
    }

    [Test]
    public async Task A_database_that_is_cut_off_is_told()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Line);
        await File.WriteAllBytesAsync(database.Path, (await File.ReadAllBytesAsync(database.Path))[..5000]);

        var tool = await Tool.RunAsync("search", database.Path, "held");

        Assert.That(tool, Is.EqualTo(new Tool(1, "", $"quoteminer: {database.Path}: the database is damaged\n")));
    }

    [Test]
    public async Task An_empty_file_becomes_a_database()
    {
        using var database = new DatabaseFile();
        await File.WriteAllTextAsync(database.Path, "");

        await database.ExtractAsync(Line);

        Assert.That(database.Query("SELECT count(*) FROM quote"), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public async Task A_database_in_use_is_told()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Line);
        using var other = QuoteDatabase.OpenForWriting(database.Path);
        using var transaction = other.BeginTransaction(deferred: false);

        Assert.That((await Tool.RunAsync("search", database.Path, "held")).ExitCode, Is.Zero, "readers are let in");
        Assert.That(DatabaseProblem.Of("a.db", new Microsoft.Data.Sqlite.SqliteException("database is locked", 5)).Message, Is.EqualTo("a.db: another process writes to the database"));
    }

    [Test]
    public async Task A_place_that_cannot_be_used_is_named()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing", "quotes.db");

        Assert.That(await Tool.RunAsync("extract", "-o", missing), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {missing}: no such folder\n")));
        Assert.That(await Tool.RunAsync("extract", "--format", "sqlite", "-o", folder.Path), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {folder.Path}: is a directory\n")));
        Assert.That(await Tool.RunAsync("extract", "--format", "sqlite", "-o", ""), Is.EqualTo(new Tool(1, "", "quoteminer: cannot write: : not a name of a file\n")));
        Assert.That(await Tool.RunAsync("speakers", missing), Is.EqualTo(new Tool(1, "", $"quoteminer: {missing}: no such file\n")));
        Assert.That(await Tool.RunAsync("search", folder.Path, "a"), Is.EqualTo(new Tool(1, "", $"quoteminer: {folder.Path}: is a directory\n")));
        Assert.That(await Tool.RunAsync("search", "", "a"), Is.EqualTo(new Tool(1, "", "quoteminer: : no such file\n")));
    }

    [TestCase("quotes.db")]
    [TestCase("quotes.DB")]
    [TestCase("quotes.sqlite")]
    [TestCase("quotes.sqlite3")]
    [TestCase(":memory:")]
    [TestCase("file:a.sqlite?mode=memory", Description = "A name, not an address.")]
    public async Task Names_are_names_of_files(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);

        var tool = await Tool.RunAsync(Line, ["extract", "-o", path, "--input", "jsonl", "--format", "sqlite"]);

        Assert.That(tool, Is.EqualTo(new Tool(0, "", "")));
        Assert.That(await File.ReadAllTextAsync(path), Does.StartWith("SQLite format 3\0"));
    }

    [TestCase("a.db")]
    [TestCase("a.DB")]
    [TestCase("a.sqlite")]
    [TestCase("a.sqlite3")]
    public void Extensions_name_the_format(string name) => Assert.That(Commands.OutputFormats.Of(name), Is.EqualTo(Commands.OutputFormat.Sqlite));

    static async Task AssertRefusedAsync(string path, string reason)
    {
        Assert.That(await Tool.RunAsync(Line, ["extract", "--input", "jsonl", "--format", "sqlite", "-o", path]), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {reason}")));
        Assert.That(await Tool.RunAsync("search", path, "held"), Is.EqualTo(new Tool(1, "", $"quoteminer: {reason}")));
        Assert.That(await Tool.RunAsync("speakers", path), Is.EqualTo(new Tool(1, "", $"quoteminer: {reason}")));
    }
}
