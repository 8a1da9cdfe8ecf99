using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

/// <summary>Ids and a megabyte of text go through every format.</summary>
public sealed partial class RoundTripTests
{
    [Test]
    public async Task Json_lines_give_back_ids_and_words()
    {
        var tool = await RunAsync("jsonl");

        AssertRoundTrip(tool.Lines.Select(line => JsonElement.Parse(line)).Select(IdAndText));
    }

    [Test]
    public async Task Json_gives_back_ids_and_words()
    {
        var tool = await RunAsync("json");

        AssertRoundTrip(JsonElement.Parse(tool.Output).GetProperty("documents").EnumerateArray().Select(IdAndText));
    }

    [Test]
    public async Task Csv_gives_back_ids_and_words_and_no_cell_is_a_formula()
    {
        var tool = await RunAsync("csv");
        var rows = CsvRows.Parse(tool.Output).ToArray();

        Assert.That(rows.SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)), Is.Empty);
        AssertRoundTrip(rows.Skip(1).Select(row => (CsvRows.Value(row[0]), CsvRows.Value(row[3]))));
    }

    [Test]
    public async Task Text_shows_ids_and_words_without_what_steers_a_terminal()
    {
        var tool = await RunAsync("text");

        Assert.That(tool.Output.Where(character => character != '\n' && char.IsControl(character)), Is.Empty);
        Assert.That(tool.Output, Does.Contain("== two lines three\n").And.Contain("== a\\u202Eb\\u001B[2J\n").And.Contain("== 🌊 café 東京\n"));
        Assert.That(tool.Lines.Max(line => line.Length), Is.LessThan(100));
        var words = string.Join(' ', tool.Lines.Select(line => line.Length > 11 ? line[11..].Trim() : ""));
        Assert.That(words, Does.Contain(HostileTexts.LongWords));
    }

    [Test]
    public async Task Html_gives_back_ids_and_words()
    {
        var tool = await RunAsync("html");

        AssertRoundTrip(HtmlArticle().Matches(tool.Output).Select(article => (WebUtility.HtmlDecode(article.Groups[1].Value), WebUtility.HtmlDecode(article.Groups[2].Value))));
    }

    static async Task<Tool> RunAsync(string format)
    {
        var tool = await Tool.RunAsync(HostileTexts.Lines, ["extract", "--input", "jsonl", "--format", format, "--quiet"]);
        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        Assert.That(tool.Error, Is.Empty);
        return tool;
    }

    static (string Id, string Text) IdAndText(JsonElement document) =>
        (document.GetProperty("id").GetString()!, document.GetProperty("quotes").EnumerateArray().Single().GetProperty("text").GetString()!);

    static void AssertRoundTrip(IEnumerable<(string Id, string Text)> found)
    {
        var list = found.ToArray();
        Assert.That(list.Select(pair => pair.Id), Is.EqualTo(HostileTexts.Ids));
        Assert.That(list.Select(pair => pair.Text.TrimEnd(',')), Is.EqualTo(HostileTexts.Ids.Select((_, i) => HostileTexts.WordsOf(i))));
    }

    [GeneratedRegex("data-document=\"([^\"]*)\".*?<mark[^>]*>([^<]*)<", RegexOptions.Singleline)]
    private static partial Regex HtmlArticle();
}
