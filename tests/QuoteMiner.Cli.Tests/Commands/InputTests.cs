using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

/// <summary>Every kind of input through the command line.</summary>
public sealed class InputTests
{
    const string Words = "“It held,” Mira Park said.";
    const string Line = """{"id":"a","text":"“It held,” Mira Park said.","date":"2024-05-01"}""";

    TemporaryFolder folder = null!;

    [SetUp]
    public void CreateFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => folder.Dispose();

    [Test]
    public async Task A_folder_gives_every_kind_packed_or_not()
    {
        folder.Write("1.txt", Words);
        folder.Write("2.txt.gz", Gzip.Pack(Words));
        folder.Write("3.jsonl", Line);
        folder.Write("4.jsonl.gz", Gzip.Pack(Line));
        folder.Write("5.html", PageTexts.Article);
        folder.Write("6.htm.gz", Gzip.Pack(PageTexts.Article));
        folder.Write("7.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)]);

        var tool = await Tool.RunAsync("extract", folder.Path, "--format", "jsonl", "--fields", "all", "--quiet");

        Assert.That((tool.ExitCode, tool.Error), Is.EqualTo((0, "")));
        var answers = tool.Lines.Select(line => JsonElement.Parse(line)).ToArray();
        Assert.That(
            answers.Select(answer => answer.GetProperty("id").GetString()![^1..]),
            Is.EqualTo(new[] { "t", "z", "a", "a", "l", "z", "t" }));
        Assert.That(answers.Select(answer => answer.GetProperty("quotes").GetArrayLength()), Has.All.GreaterThan(0));
        Assert.That(answers[2].GetProperty("fields").GetRawText(), Is.EqualTo("""{"date":"2024-05-01"}"""));
        foreach (var page in new[] { answers[4], answers[5] })
        {
            Assert.That(page.GetProperty("title").GetString(), Is.EqualTo("Dam holds after flood"));
            Assert.That(page.GetProperty("byline").GetString(), Is.EqualTo("Ana Ruiz"));
            Assert.That(page.GetProperty("date").GetString(), Is.EqualTo("2024-05-01"));
            var text = page.GetProperty("text").GetString()!;
            var quote = page.GetProperty("quotes")[0];
            var span = quote.GetProperty("spans")[0];
            Assert.That(text, Is.EqualTo(PageTexts.Text));
            Assert.That(text[span[0].GetInt32()..span[1].GetInt32()], Is.EqualTo(quote.GetProperty("text").GetString()));
        }
    }

    [Test]
    public async Task Standard_input_may_be_packed_and_a_page()
    {
        var lines = await Tool.RunAsync(Gzip.Pack(Line), ["extract", "--input", "jsonl", "--format", "csv"]);
        var page = await Tool.RunAsync(Gzip.Pack(PageTexts.Article), ["extract", "--input", "html", "--format", "csv"]);

        Assert.That(CsvRows.Parse(lines.Output).Last()[16..], Is.EqualTo(new[] { "", "", "", "2024-05-01" }));
        Assert.That(CsvRows.Parse(page.Output).Last()[16..], Is.EqualTo(new[] { "Dam holds after flood", "Ana Ruiz", "", "2024-05-01" }));
    }

    [Test]
    public async Task Fields_have_the_names_that_are_given()
    {
        var tool = await Tool.RunAsync(
            """{"url":"u","body":"One.","text":1,"date":2}""",
            ["extract", "--input", "jsonl", "--format", "jsonl", "--text-field", "body", "--id-field", "url", "--fields", "date"]);

        Assert.That(tool.Output, Is.EqualTo("""{"id":"u","fields":{"date":2},"offsets":"utf16","quotes":[],"speakers":[],"diagnostics":[]}""" + "\n"));
    }

    [Test]
    public async Task Other_fields_come_back_on_request()
    {
        string[] args = ["extract", "--input", "jsonl", "--format", "jsonl"];

        Assert.That((await Tool.RunAsync(Line, args)).Output, Does.StartWith("{\"id\":\"a\",\"offsets\""));
        Assert.That((await Tool.RunAsync(Line, [.. args, "--fields", "all"])).Output, Does.StartWith("{\"id\":\"a\",\"fields\":{\"date\":\"2024-05-01\"},\"offsets\""));
    }

    [Test]
    public async Task Text_shows_the_title_of_a_page()
    {
        var path = folder.Write("a.html", PageTexts.Article);

        Assert.That((await Tool.RunAsync("extract", path, path)).Output, Does.StartWith($"== {path}: Dam holds after flood\n"));
    }

    [Test]
    public async Task Inspection_reads_pages()
    {
        var article = await Tool.RunAsync("inspect", folder.Write("a.html", PageTexts.Article));
        var nothing = await Tool.RunAsync("inspect", folder.Write("b.html", PageTexts.NoArticle));

        Assert.That(article.Output, Does.Contain("Brandt").And.Not.Contain("<p>"));
        Assert.That((nothing.ExitCode, nothing.Output), Is.EqualTo((1, "")));
        Assert.That(nothing.Error, Does.EndWith("b.html: no article in the page\n"));
    }

    [TestCase("missing.txt", null, "no such file")]
    [TestCase("a.txt", "7F454C460201010000", "a NUL, so it is binary or UTF-16 without a byte order mark, at byte 8")]
    [TestCase("a.txt", "89504E470D0A1A0A00", "not valid UTF-8 at byte 1")]
    [TestCase("a.txt", "EFBBBF61FF", "not valid UTF-8 at byte 5")]
    [TestCase("a.txt", "FFFE610000DC", "not valid UTF-16 at byte 5")]
    [TestCase("a.html", "3C703EE9", "not valid UTF-8 at byte 4")]
    [TestCase("a.txt.gz", "6E6F", "not gzip data")]
    [TestCase("a.txt.gz", "", "not gzip data")]
    [TestCase("a.txt.gz", "1F8B0800", "truncated gzip data after 0 bytes of content")]
    [TestCase("a.jsonl", "7B0A", "1: not valid JSON at byte 2")]
    [TestCase("a.jsonl", "7B22746578742299", "1: not valid UTF-8 at byte 8")]
    public async Task What_cannot_be_read_is_told_in_a_line_and_the_rest_is_done(string name, string? bytes, string problem)
    {
        var path = bytes is null ? Path.Combine(folder.Path, name) : folder.Write(name, Convert.FromHexString(bytes));

        await AssertComplaintAsync(path, problem[0] is '1' ? $"{path}:{problem}" : $"{path}: {problem}");
    }

    [Test]
    public async Task Truncated_lines_are_answered_as_far_as_they_go()
    {
        var random = new Random(1);
        var lines = string.Concat(Enumerable.Range(0, 400).Select(i => $"{{\"id\":{i},\"text\":\"{random.NextInt64()}\"}}\n"));
        var packed = Gzip.Pack(lines);

        var tool = await Tool.RunAsync("extract", folder.Write("a.jsonl.gz", packed[..(packed.Length / 2)]), "--format", "jsonl", "--quiet");

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Lines, Has.Count.InRange(100, 300));
        Assert.That(tool.Error, Does.Match(@"^quoteminer: .*a\.jsonl\.gz: truncated gzip data after [0-9,]+ bytes of content\nquoteminer: 1 input could not be read\n$"));
    }

    [Test]
    public async Task A_page_without_an_article_is_told()
    {
        var path = folder.Write("a.html", PageTexts.NoArticle);

        await AssertComplaintAsync(path, $"{path}: no article in the page");
    }

    [Test]
    public async Task A_pattern_and_a_folder_without_files_are_told()
    {
        var pattern = Path.Combine(folder.Path, "*.txt");
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;

        await AssertComplaintAsync(pattern, $"{pattern}: no such file");
        await AssertComplaintAsync(empty, $"{empty}: no .txt, .jsonl or .html file in the folder");
    }

    [Test]
    public async Task What_unpacks_to_more_than_an_article_may_have_is_refused()
    {
        var path = folder.Write("a.txt.gz", Gzip.Pack(new byte[200 << 20]));

        await AssertComplaintAsync(path, $"{path}: larger than 128 MiB");
    }

    async Task AssertComplaintAsync(string path, string complaint)
    {
        var good = folder.Write("good.TXT", Words);
        var tool = await Tool.RunAsync("extract", path, good, "--format", "csv", "--quiet");
        File.Delete(good);

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(CsvRows.Parse(tool.Output).Last()[3], Is.EqualTo("It held,"));
        Assert.That(tool.Error, Does.Match($"^quoteminer: {System.Text.RegularExpressions.Regex.Escape(complaint)}\nquoteminer: 1 (input|line) could not be read\n$"));
    }
}
