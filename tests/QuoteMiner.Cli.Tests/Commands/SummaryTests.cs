using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

/// <summary>The last line on standard error.</summary>
public sealed class SummaryTests
{
    const string Lines = """
        {"text":"“It held,” Mira Park said. The sign read “Keep out”."}
        {"text":"Nothing."}
        nope
        """;

    [Test]
    public async Task Several_articles_are_summed_up()
    {
        var tool = await Tool.RunAsync(Lines, ["extract", "--input", "jsonl", "--format", "csv"]);
        var rows = CsvRows.Parse(tool.Output).Skip(1).ToArray();

        Assert.That(
            tool.Error,
            Does.EndWith($"\nquoteminer: 2 articles, {ExtractCounts.Number(rows.Length, "quote")}, {rows.Count(row => row[10].Length == 0)} unattributed, 1 error\n"));
    }

    [Test]
    public async Task One_article_is_not()
    {
        Assert.That((await Tool.RunAsync("“It held,” Mira Park said.", ["extract"])).Error, Is.Empty);
        Assert.That((await Tool.RunAsync("", ["extract", "--input", "jsonl"])).Error, Is.Empty);
    }

    [TestCase("-q")]
    [TestCase("--quiet")]
    public async Task Quiet_leaves_errors_only(string option)
    {
        var tool = await Tool.RunAsync(Lines, ["extract", "--input", "jsonl", option]);

        Assert.That(tool.Error, Is.EqualTo("quoteminer: -:3: not valid JSON at byte 2\nquoteminer: 1 line could not be read\n"));
    }

    [Test]
    public void Numbers_are_grouped()
    {
        Assert.That(ExtractCounts.Number(1, "article"), Is.EqualTo("1 article"));
        Assert.That(ExtractCounts.Number(1_234_567, "article"), Is.EqualTo("1,234,567 articles"));
    }
}
