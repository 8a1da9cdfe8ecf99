using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

public sealed class CsvOutputTests
{
    const string Header =
        "document_id,quote,kind,text,start,end,cue,mention,mention_kind,speaker_id,speaker,speaker_kind,description,confidence,speaker_confidence,reason,title,byline,fields,date\r\n";

    [Test]
    public async Task Writes_a_row_a_quote_under_one_header()
    {
        var tool = await RunAsync("""
            {"id":"a","text":"Geologist Mira Park was there. \"It moved,\" she said. The sign read \"keep\"."}
            {"id":2,"text":"Nothing."}
            {"id":3.0,"text":"“Yes, \"no\"”, said Ivo Brandt."}
            """);

        var rows = CsvRows.Parse(tool.Output).ToArray();
        Assert.That(tool.Output, Does.StartWith(Header));
        Assert.That(rows, Has.All.Length.EqualTo(20));
        Assert.That(rows[1][..13], Is.EqualTo(new[] { "a", "1", "direct", "It moved,", "32", "41", "said", "she", "pronoun", "0", "Mira Park", "person", "Geologist" }));
        Assert.That(rows[^1][0], Is.EqualTo("3.0"));
        Assert.That(rows[^1][10], Is.EqualTo("Ivo Brandt"));
        Assert.That(rows.Select(row => row[0]), Has.None.EqualTo("2"));
    }

    [Test]
    public async Task Title_byline_and_date_are_those_of_the_line()
    {
        var tool = await RunAsync("{\"text\":\"“It moved,” Mira Park said.\",\"title\":\"Wall\\n moves\",\"byline\":\"=Ana\",\"published\":\"May 1, 2024\"}");

        Assert.That(CsvRows.Parse(tool.Output).Last()[16..], Is.EqualTo(new[] { "Wall moves", "'=Ana", "", "2024-05-01" }));
    }

    [Test]
    public async Task Without_quotes_there_is_the_header()
    {
        Assert.That((await RunAsync("")).Output, Is.EqualTo(Header));
        Assert.That((await RunAsync("{\"text\":\"Nothing.\"}")).Output, Is.EqualTo(Header));
    }

    [Test]
    public async Task Counts_in_the_unit_asked_for()
    {
        var tool = await RunAsync("{\"text\":\"🌊 “It moved,” Mira Park said.\"}", "--offsets", "codepoint");

        Assert.That(CsvRows.Parse(tool.Output).Last()[4..6], Is.EqualTo(new[] { "3", "12" }));
    }

    [Test]
    public async Task Bad_lines_go_to_standard_error()
    {
        var tool = await RunAsync("nope\n");

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Output, Is.EqualTo(Header));
        Assert.That(tool.Error, Is.EqualTo("quoteminer: -:1: not valid JSON at byte 2\nquoteminer: 1 line could not be read\n"));
    }

    [TestCase("", "")]
    [TestCase("a=b", "a=b")]
    [TestCase("=1", "'=1")]
    [TestCase("'=1", "''=1")]
    [TestCase("'tis", "'tis")]
    [TestCase("-", "'-")]
    [TestCase("\t", "'\t")]
    [TestCase("'", "'")]
    public void An_apostrophe_keeps_a_cell_from_being_a_formula(string value, string cell)
    {
        Assert.That(SpreadsheetCell.Of(value), Is.EqualTo(cell));
        Assert.That(CsvRows.Value(cell), Is.EqualTo(value));
    }

    static Task<Tool> RunAsync(string input, params string[] args) =>
        Tool.RunAsync(input, ["extract", "--input", "jsonl", "--format", "csv", "--quiet", .. args]);
}
