using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

/// <summary><c>quoteminer speakers</c>.</summary>
public sealed class SpeakersCommandTests
{
    const string Articles = """
        {"id":"a","text":"Geologist Mira Park was there. “It held,” Park said. “It did,” said Mira Park."}
        {"id":"b","text":"“It moved,” said Mira  Park."}
        {"id":"c","text":"“It fell,” Park said."}
        {"id":"d","text":"“It rose,” a spokesman said. Nobody spoke. “Keep out”"}
        {"id":"e","text":"“We saw it,” said Ivo Brandt and Mira Park."}

        """;

    [Test]
    public async Task Names_are_one_over_all_articles_where_they_are_full()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);

        var tool = await Tool.RunAsync("speakers", database.Path);

        Assert.That(tool.Lines, Is.EqualTo(new[]
        {
            "   quotes  articles  speaker",
            "        4         3  Mira Park, Geologist",
            "        1         1  Ivo Brandt",
            "        1         1  Park",
        }));
        Assert.That(tool.Error, Does.StartWith("quoteminer: 3 speakers with a name; ").And.Contain(" 1 of them by those without a name, "));
    }

    [Test]
    public async Task Quotes_without_a_speaker_are_kept()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);
        var text = (await Tool.RunAsync(Articles, ["extract", "--input", "jsonl", "--format", "csv"])).Output;
        var unattributed = CsvRows.Parse(text).Skip(1).Count(row => row[10].Length == 0);

        Assert.That(database.Query("SELECT count(*) FROM quote WHERE speaker IS NULL"), Is.EqualTo(new[] { $"{unattributed}" }));
        Assert.That((await Tool.RunAsync("speakers", database.Path)).Error, Does.EndWith($" {unattributed} unattributed\n"));
        database.Execute("UPDATE quote SET speaker = NULL, mention = NULL");
        Assert.That((await Tool.RunAsync("search", database.Path, "held")).Lines[0], Is.EqualTo("(unattributed)"));
        Assert.That((await Tool.RunAsync("speakers", database.Path)).Output, Is.Empty);
    }

    [Test]
    public async Task A_name_and_a_limit_make_the_list_shorter()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);

        Assert.That((await Tool.RunAsync("speakers", database.Path, "--speaker", "brandt", "--format", "jsonl")).Output,
            Is.EqualTo("{\"name\":\"Ivo Brandt\",\"kind\":\"person\",\"description\":null,\"quotes\":1,\"articles\":1}\n"));
        Assert.That((await Tool.RunAsync("speakers", database.Path, "--limit", "1", "--format", "jsonl")).Lines, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_joint_speaker_is_found_by_each_name()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(Articles);

        Assert.That((await Tool.RunAsync("search", database.Path, "saw", "--speaker", "ivo brandt")).Lines[0], Is.EqualTo("Ivo Brandt and Mira Park"));
    }
}
