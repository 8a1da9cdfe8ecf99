using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

public sealed class ExtractCommandTests
{
    static readonly string[] FromLines = ["extract", "--input", "jsonl", "--format", "jsonl", "--quiet"];

    [Test]
    public async Task Answers_each_line_in_order_with_its_id_as_it_came()
    {
        var tool = await Tool.RunAsync(
            """
            {"id":"a","text":"One."}
            {"text":"Two."}
            {"id":1.50,"title":{"text":1},"text":"Three."}
            {"id":"a","text":"Four."}
            """,
            FromLines);

        Assert.That(tool.ExitCode, Is.Zero);
        Assert.That(tool.Error, Is.Empty);
        Assert.That(tool.Lines.Select(Id), Is.EqualTo(new[] { "\"a\"", "2", "1.50", "\"a\"" }));
        Assert.That(tool.Lines[0], Is.EqualTo("""{"id":"a","offsets":"utf16","quotes":[],"speakers":[],"diagnostics":[]}"""));
    }

    [TestCase("1")]
    [TestCase("5")]
    public async Task Keeps_the_order_of_many_lines_whatever_the_number_of_jobs(string jobs)
    {
        var input = string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"id\":{i},\"text\":\"{new string('x', i % 17 * 50)}\"}}\n"));

        var tool = await Tool.RunAsync(input, [.. FromLines, "--jobs", jobs]);

        Assert.That(tool.Lines.Select(Id), Is.EqualTo(Enumerable.Range(0, 300).Select(i => $"{i}")));
    }

    [Test]
    public async Task A_bad_line_is_answered_in_its_place_and_the_rest_goes_on()
    {
        var tool = await Tool.RunAsync("{\"text\":\"\"}\n\n  \t\r\nnope\n{\"text\":3}\n{\"text\":\"last\"}", FromLines);

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Lines, Has.Count.EqualTo(4));
        Assert.That(Id(tool.Lines[0]), Is.EqualTo("1"));
        Assert.That(tool.Lines[1], Is.EqualTo("""{"line":4,"error":"not valid JSON at byte 2"}"""));
        Assert.That(tool.Lines[2], Is.EqualTo("""{"line":5,"error":"text is not a string"}"""));
        Assert.That(Id(tool.Lines[3]), Is.EqualTo("6"));
        Assert.That(tool.Error, Is.EqualTo("quoteminer: 2 lines could not be read\n"));
    }

    [Test]
    public async Task In_text_bad_lines_go_to_standard_error_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n{}\n{\"text\":\"\"}\n");

        var tool = await Tool.RunAsync("extract", path, "--quiet");

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Output, Is.EqualTo("== a\n(no quotes)\n\n== 3\n(no quotes)\n"));
        Assert.That(tool.Error, Is.EqualTo($"quoteminer: {path}:2: no text\nquoteminer: 1 line could not be read\n"));
    }

    [Test]
    public async Task Standard_input_is_one_text_by_default()
    {
        Assert.That((await Tool.RunAsync("One.\nTwo.", ["extract"])).Output, Is.EqualTo("(no quotes)\n"));
        Assert.That(Id((await Tool.RunAsync("One.\nTwo.", ["extract", "-", "--format", "jsonl"])).Lines.Single()), Is.EqualTo("\"-\""));
        Assert.That(Id((await Tool.RunAsync("", ["extract", "--format", "jsonl"])).Lines.Single()), Is.EqualTo("\"-\""));
    }

    [Test]
    public async Task Several_inputs_are_read_by_their_extensions_and_named()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", "\uFEFFOne.");
        var lines = folder.Write("b.JSONL", "\uFEFF{\"text\":\"\"}\n[]\n");

        var tool = await Tool.RunAsync("extract", text, lines, "--format", "jsonl");

        Assert.That(tool.Lines, Has.Count.EqualTo(3));
        Assert.That(Id(tool.Lines[0]), Is.EqualTo(JsonSerializer.Serialize(text)));
        Assert.That(Id(tool.Lines[1]), Is.EqualTo("1"));
        using var error = JsonDocument.Parse(tool.Lines[2]);
        Assert.That(error.RootElement.GetProperty("line").GetInt32(), Is.EqualTo(2));
        Assert.That(error.RootElement.GetProperty("error").GetString(), Is.EqualTo("not a JSON object"));
        Assert.That(error.RootElement.GetProperty("file").GetString(), Is.EqualTo(lines));
    }

    [Test]
    public async Task What_cannot_be_read_is_named_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing", "a.txt");
        var latin = folder.Write("latin.txt", [(byte)'c', 0xE9]);
        var good = folder.Write("good.txt", "One.");

        var tool = await Tool.RunAsync("extract", missing, latin, good, "--quiet");

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Output, Is.EqualTo($"== {good}\n(no quotes)\n"));
        Assert.That(
            tool.Error,
            Is.EqualTo(
                $"quoteminer: {missing}: no such file\nquoteminer: {latin}: not valid UTF-8 at byte 2\nquoteminer: 2 inputs could not be read\n"));
    }

    [Test]
    public async Task A_line_of_many_megabytes_is_read()
    {
        var text = new string('x', 20_000_000);

        var tool = await Tool.RunAsync($"{{\"id\":\"long\",\"text\":\"{text}\"}}\n{{\"id\":\"next\",\"text\":\"\"}}\n", FromLines);

        Assert.That(tool.ExitCode, Is.Zero);
        Assert.That(tool.Lines.Select(Id), Is.EqualTo(new[] { "\"long\"", "\"next\"" }));
    }

    static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetRawText();
    }
}
