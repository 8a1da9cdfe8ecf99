using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection;

/// <summary>docs/inspect.md says what is so.</summary>
public sealed partial class InspectDocsTests
{
    const string Text = "“It held,” Mira Park said. “It will,” she said. “We know,” said Ivo Brandt.";

    static readonly string Page = Repository.Read("docs", "inspect.md");

    [Test]
    public async Task Every_command_of_the_page_runs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", Text);
        var commands = Commands().Matches(Page).Select(command => command.Groups[1].Value.Trim()).ToArray();

        Assert.That(commands, Has.Length.EqualTo(5));
        foreach (var command in commands)
        {
            var args = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.StartsWith("article", StringComparison.Ordinal) ? Path.Combine(folder.Path, word) : word);
            Assert.That((await Tool.RunAsync(Text, [.. args])).ExitCode, Is.Zero, command);
        }

        Assert.That(await File.ReadAllTextAsync(Path.Combine(folder.Path, "article.html")), Does.EndWith("</html>\n"));
    }

    [Test]
    public void The_pictures_of_the_page_are_there() =>
        Assert.That(Pictures().Matches(Page).Select(picture => File.Exists(Repository.PathOf("docs", picture.Groups[1].Value))), Is.EqualTo(new[] { true, true }));

    [Test]
    public void The_bounds_are_those_of_the_page() =>
        Assert.That(
            Bounds().Matches(Page).Select(bound => int.Parse(bound.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(new[] { Html.SentenceSection.MostTokens, Html.SentenceSection.MostDrawn, Html.InspectedArticle.MostWithFeatures, Html.InspectedArticle.MostExplained }));

    [GeneratedRegex("^(?:[a-z-]+ \\| )?quoteminer ([^#|\\n]+)", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("!\\[[^\\]]+\\]\\(([^)]+)\\)")]
    private static partial Regex Pictures();

    [GeneratedRegex("^\\| [a-z ]+ \\| (?:the first )?([0-9,]+) ", RegexOptions.Multiline)]
    private static partial Regex Bounds();
}
