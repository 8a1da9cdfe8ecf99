using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

/// <summary>docs/html-report.md says what is so.</summary>
public sealed partial class HtmlReportPageTests
{
    static readonly string[] Files = ["article.txt", "articles.jsonl", "report.html", "all.html"];

    [Test]
    public async Task Every_command_of_the_page_writes_a_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "“It held,” Mira Park said.");
        folder.Write("articles.jsonl", "{\"text\":\"“It held,” Mira Park said.\"}\n");
        var commands = Commands().Matches(Repository.Read("docs", "html-report.md")).Select(command => command.Groups[1].Value).ToArray();

        Assert.That(commands, Has.Length.EqualTo(2));
        foreach (var command in commands)
        {
            var args = command.Split(' ').Select(word => Files.Contains(word) ? Path.Combine(folder.Path, word) : word).ToArray();
            Assert.That((await Tool.RunAsync(args)).ExitCode, Is.Zero, command);
            Assert.That(await File.ReadAllTextAsync(args[^1]), Does.Contain("data-quote=\"0\" data-speaker=\"0\""));
        }
    }

    [GeneratedRegex("^quoteminer (.+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
