using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

/// <summary>docs/inputs.md says what is so.</summary>
public sealed partial class InputsPageTests
{
    const string Line = """{"text":"“It held,” Mira Park said.","url":"u","body":"“It held,” Mira Park said."}""";

    static readonly string Page = Repository.Read("docs", "inputs.md");

    [Test]
    public async Task Every_command_of_the_page_runs()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "archive", "2024"));
        folder.Write("archive/2024/a.jsonl.gz", Gzip.Pack(Line));
        folder.Write("article.txt", "“It held,” Mira Park said.");
        folder.Write("articles.jsonl", Line);
        folder.Write("articles.jsonl.gz", Gzip.Pack(Line));
        folder.Write("page.html", PageTexts.Article);
        var commands = Commands().Matches(Page).Select(command => command.Groups[1].Value.Trim()).ToArray();

        Assert.That(commands, Has.Length.EqualTo(6));
        foreach (var command in commands)
        {
            var parts = command.Split(" < ");
            var input = parts.Length > 1 ? await File.ReadAllBytesAsync(Path.Combine(folder.Path, parts[1])) : [];
            var args = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => IsPath(word) ? Path.Combine(folder.Path, word.Trim('\'')) : word);
            var tool = await Tool.RunAsync(input, [.. args, "--quiet"]);

            Assert.That((tool.ExitCode, tool.Error), Is.EqualTo((0, "")), command);
            Assert.That(tool.Output, command.Contains("-o") ? Is.Empty : Does.Contain("Mira").And.Contain("Park"), command);
        }
    }

    [Test]
    public void The_limits_are_those_of_the_page() =>
        Assert.That(Page, Does.Contain($"{RecordReader.Longest >> 20} MiB, unpacked")
            .And.Contain($"{HtmlPage.Longest >> 20} MiB, unpacked")
            .And.Contain(string.Create(CultureInfo.InvariantCulture, $"{PageSize.MostElements:N0} elements"))
            .And.Contain(string.Create(CultureInfo.InvariantCulture, $"{PageSize.MostNodes:N0} elements, texts and comments"))
            .And.Contain(string.Create(CultureInfo.InvariantCulture, $"an element as {PageSize.CostOfElement}, {PageSize.MostNesting:N0}")));

    static bool IsPath(string word) => !word.StartsWith('-') && word.IndexOfAny(['.', '/']) >= 0;

    [GeneratedRegex("^quoteminer ([^#|\\n]+)", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
