using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

/// <summary>docs/database.md says what is so.</summary>
public sealed partial class DatabasePageTests
{
    const string Articles = """
        {"id":"a","date":"2019-12-31","title":"Attack on hospital","section":"world","text":"Minister John Kerry spoke. “The hospital attack was a crime,” Kerry said."}
        {"id":"b","date":"2020-02-01","text":"Minister John Kerry spoke. “The hospital attack was a crime,” Kerry said. “The wall held,” Ivo Brandt and Mira Park said."}

        """;

    static readonly string Page = Repository.Read("docs", "database.md");

    [Test]
    public async Task Every_command_of_the_page_runs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.jsonl", Articles);
        var commands = Commands().Matches(Page).Select(command => command.Groups[1].Value.Trim()).ToArray();

        Assert.That(commands, Has.Length.EqualTo(7));
        foreach (var command in commands)
        {
            var args = Words().Matches(command).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value.Trim('"'))
                .Select(word => word is "articles.jsonl" or "quotes.db" ? Path.Combine(folder.Path, word) : word);
            var tool = await Tool.RunAsync([.. args]);
            Assert.That(tool.ExitCode, Is.Zero, command);
            Assert.That(tool.Error, Does.Not.Contain("no quote found"), command);
            Assert.That(tool.Output, command.StartsWith("extract", StringComparison.Ordinal) ? Is.Empty : Is.Not.Empty, command);
        }
    }

    [Test]
    public async Task Every_statement_of_the_page_runs()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles, "--fields", "section");
        var start = Page.IndexOf("```sql\n", StringComparison.Ordinal) + 7;
        var statements = Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)].Trim().Split('\n');

        Assert.That(statements, Has.Length.EqualTo(6));
        foreach (var statement in statements)
        {
            Assert.That(() => database.Query(statement), Throws.Nothing, statement);
        }

        Assert.That(database.Query(statements[0]), Has.Count.EqualTo(2).And.Some.EqualTo("John Kerry|1"));
    }

    [Test]
    public async Task Every_column_is_on_the_page_and_each_of_the_page_is_there()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);
        var table = "";
        var told = new List<string>();
        foreach (Match row in Rows().Matches(Page[Page.IndexOf("| table |", StringComparison.Ordinal)..]))
        {
            table = row.Groups[1].Success ? row.Groups[1].Value : table;
            told.AddRange(Names().Matches(row.Groups[2].Value).Select(name => $"{table}|{name.Groups[1].Value}"));
        }

        var columns = database.Query(
            "SELECT schema.name, column.name FROM sqlite_schema AS schema, pragma_table_xinfo(schema.name) AS column " +
            "WHERE schema.name IN ('document', 'speaker', 'speaker_member', 'quote', 'diagnostic', 'voice')");
        Assert.That(told, Is.EquivalentTo(columns));
        Assert.That(database.Query("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'quote_words%_%' AND name NOT LIKE 'speaker_names%_%'").Select(name => $"`{name}`"), Has.All.Matches<string>(name => Page.Contains(name!, StringComparison.Ordinal)));
    }

    [Test]
    public async Task The_example_of_a_search_is_what_is_written()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);

        var lines = (await Tool.RunAsync("search", database.Path, "hospital attack", "--speaker", "kerry", "--until", "2020-01-01")).Lines;

        Assert.That(lines, Has.Count.EqualTo(3));
        Assert.That(Page, Does.Contain(string.Join('\n', lines.Take(2))).And.Contain(lines[2][..lines[2].IndexOf("confidence", StringComparison.Ordinal)]));
    }

    [GeneratedRegex("^quoteminer ([a-z][^#|\\n]+)", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("'([^']*)'|\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex("^\\|(?: `([a-z_]+)`[^|]*| )\\|([^|]*)\\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Names();
}
