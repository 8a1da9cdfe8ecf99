using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

/// <summary><c>quoteminer search</c>.</summary>
public sealed class SearchCommandTests
{
    const string Articles = """
        {"id":"a","date":"2019-12-31","title":"Attack on hospital","text":"Minister John Kerry spoke. “The hospital attack was a crime,” Kerry said."}
        {"id":"b","published":"2020-01-01T08:00:00Z","text":"“Attacks on hospitals must end,” said Mira Park."}
        {"id":"c","text":"“Café owners attacked nobody,” Ivo Brandt said."}

        """;

    DatabaseFile database = null!;

    [OneTimeSetUp]
    public async Task Extract()
    {
        database = new DatabaseFile();
        await database.ExtractAsync(Articles);
    }

    [OneTimeTearDown]
    public void Remove() => database.Dispose();

    [Test]
    public async Task Tells_who_said_it_and_where_with_the_words_marked()
    {
        var tool = await Tool.RunAsync("search", database.Path, "hospital attack", "--speaker", "kerry");

        Assert.That(tool.Error, Is.Empty);
        Assert.That(tool.Lines[0], Does.StartWith("John Kerry"));
        Assert.That(tool.Lines[1], Is.EqualTo("  \"The *hospital* *attack* was a crime,\""));
        Assert.That(tool.Lines[2], Does.StartWith("  a · 2019-12-31 · Attack on hospital · quote 1 · direct · confidence 0."));
    }

    [TestCase("a,b", "hospital attack")]
    [TestCase("a,b", "ATTACKED", "hospital")]
    [TestCase("a", "\"hospital attack\"")]
    [TestCase("c", "cafe")]
    [TestCase("a,b", "hosp*")]
    [TestCase("b", "attack", "--since", "2020-01-01")]
    [TestCase("a", "attack", "--until", "2019-12-31")]
    [TestCase("a", "--speaker", "John KERRY")]
    [TestCase("", "attack", "--speaker", "smith")]
    [TestCase("b,a,c")]
    public async Task Finds(string ids, params string[] args)
    {
        var tool = await Tool.RunAsync(["search", database.Path, .. args, "--format", "jsonl"]);

        var found = tool.Lines.Select(line => JsonElement.Parse(line).GetProperty("id").GetString());
        Assert.That(args.Length == 0 ? string.Join(',', found) : string.Join(',', found.Order()), Is.EqualTo(ids));
        Assert.That(tool.Error, Is.EqualTo(ids.Length > 0 ? "" : "quoteminer: no quote found\n"));
        Assert.That(tool.ExitCode, Is.Zero);
    }

    [TestCase("\"")]
    [TestCase("a\"b")]
    [TestCase("NOT")]
    [TestCase("x OR")]
    [TestCase("NEAR(a b")]
    [TestCase("text:a {b} ^c")]
    [TestCase("'; DROP TABLE quote; --")]
    [TestCase("a\0b")]
    [TestCase("(((((")]
    [TestCase("* a *")]
    [TestCase("a AND -b + c:* \\")]
    public async Task Words_are_never_an_error_of_syntax(string words)
    {
        var tool = await Tool.RunAsync("search", database.Path, "--", words);

        Assert.That(tool.ExitCode, words.Any(char.IsLetter) ? Is.Zero : Is.EqualTo(2), tool.Error);
        Assert.That((await Tool.RunAsync("search", database.Path, "attack", "--speaker", $"x{words}")).Error, Is.EqualTo("quoteminer: no quote found\n"));
    }

    [Test]
    public async Task The_limit_tells_that_there_are_more()
    {
        var tool = await Tool.RunAsync("search", database.Path, "attack", "--limit", "2");

        Assert.That(tool.Lines.Count(line => !line.StartsWith(' ')), Is.EqualTo(2));
        Assert.That(tool.Error, Is.EqualTo("quoteminer: there are more than 2 quotes; --limit 0 shows all\n"));
        Assert.That((await Tool.RunAsync("search", database.Path, "attack", "--limit", "3")).Error, Is.Empty);
    }

    [Test]
    public async Task Json_lines_have_where_the_words_are()
    {
        var quote = JsonElement.Parse((await Tool.RunAsync("search", database.Path, "hospital", "crime", "--format", "jsonl")).Output);

        Assert.That(quote.EnumerateObject().Select(property => property.Name), Is.EqualTo(new[]
        {
            "id", "source", "line", "title", "date", "quote", "kind", "text", "matches", "speaker", "speakerKind", "description", "mention", "cue", "confidence",
        }));
        var text = quote.GetProperty("text").GetString()!;
        Assert.That(quote.GetProperty("matches").EnumerateArray().Select(span => text[span[0].GetInt32()..span[1].GetInt32()]), Is.EqualTo(new[] { "hospital", "crime" }));
    }

    [Test]
    public async Task A_terminal_gets_colours_and_words_cannot_steer_it()
    {
        using var hostile = new DatabaseFile();
        await hostile.ExtractAsync("""{"id":"\u001b[2J\u202e","title":"\u0007","text":"“It \u001b[31m held\t  \u0001fast\u0002,” Mira Park said."}""");

        var plain = await Tool.RunAsync("search", hostile.Path, "held", "fast");
        var coloured = await RunOnTerminalAsync("search", hostile.Path, "held", "fast");

        Assert.That(plain.Output.Where(character => character != '\n' && char.IsControl(character)), Is.Empty);
        Assert.That(plain.Output, Does.Contain("\\u001B[2J\\u202E · \\u0007 ·"));
        Assert.That(coloured, Does.Contain("\e[1;33mfast\e[0m").And.Contain("\e[36mMira Park\e[0m"));
        Assert.That(coloured, Does.Not.Contain("\e[2J").And.Not.Contain("\e[31m").And.Not.Contain('\u0001').And.Not.Contain('\u202E'));
    }

    async Task<string> RunOnTerminalAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await QuoteMinerApplication.RunAsync(
            args, Stream.Null, output, TextWriter.Null, CancellationToken.None, new TerminalSettings { IsOutput = true, HasColours = true, Width = 60 });
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
