using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

/// <summary>docs/formats.md says what is so.</summary>
public sealed partial class FormatsPageTests
{
    static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "formats.md")).ReplaceLineEndings("\n");

    [Test]
    public async Task The_columns_are_those_of_the_page()
    {
        var header = (await Tool.RunAsync("extract", "--format", "csv")).Output.TrimEnd();
        var table = Page[Page.IndexOf("| column |", StringComparison.Ordinal)..Page.IndexOf("**Formulas.**", StringComparison.Ordinal)];

        Assert.That(ColumnOfTable().Matches(table).SelectMany(row => Names().Matches(row.Value)).Select(name => name.Groups[1].Value), Is.EqualTo(header.Split(',')));
    }

    [Test]
    public async Task The_example_of_json_is_what_is_written()
    {
        var start = Page.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        var example = JsonElement.Parse(Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)]);
        var tool = await Tool.RunAsync(
            """{"id":"a","text":"Geologist Mira Park was there. \"It moved,\" she said."}""", ["extract", "--input", "jsonl", "--format", "jsonl"]);

        Assert.That(JsonSchema.FromText(await File.ReadAllTextAsync(Repository.PathOf("docs", "quotes.schema.json"))).Evaluate(example).IsValid, Is.True);
        Assert.That(WithoutConfidence(tool.Output), Is.EqualTo(WithoutConfidence(JsonSerializer.Serialize(example) + "\n")));
    }

    [Test]
    public async Task Every_command_of_the_page_runs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "“It held,” Mira Park said.");
        folder.Write("articles.jsonl", "{\"text\":\"“It held,” Mira Park said.\"}\n");
        var commands = Commands().Matches(Page).Select(command => command.Groups[1].Value.Trim()).ToArray();

        Assert.That(commands, Has.Length.EqualTo(4));
        foreach (var command in commands)
        {
            var args = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.StartsWith("article", StringComparison.Ordinal) || word.StartsWith("quotes", StringComparison.Ordinal) ? Path.Combine(folder.Path, word) : word);
            Assert.That((await Tool.RunAsync([.. args])).ExitCode, Is.Zero, command);
        }
    }

    static string WithoutConfidence(string json) => Confidence().Replace(json, "$1");

    [GeneratedRegex("^\\| (`[a-z_`, ]+)", RegexOptions.Multiline)]
    private static partial Regex ColumnOfTable();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Names();

    [GeneratedRegex("^quoteminer ([^#|\\n]+)", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("([cC]onfidence\":)[0-9.]+")]
    private static partial Regex Confidence();
}
