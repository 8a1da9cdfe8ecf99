using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Progress;

/// <summary>The display on a terminal; what it looks like belongs to the library that draws it.</summary>
public sealed class ProgressDisplayTests
{
    static readonly TerminalSettings ErrorIsTerminal = new() { IsError = true };

    [TestCase(true, "a.jsonl", "--quiet")]
    [TestCase(false, "a.jsonl")]
    public async Task Shows_nothing_when_quiet_or_piped(bool isTerminal, params string[] args)
    {
        var (_, error) = await RunAsync(new TerminalSettings { IsError = isTerminal }, args);

        Assert.That(error, Does.Not.Contain("a second").And.Not.Contain('\e'));
    }

    [Test]
    public async Task Shows_nothing_where_the_answers_scroll_by_in_the_same_terminal() =>
        Assert.That((await RunAsync(ErrorIsTerminal with { IsOutput = true }, "a.jsonl")).Error, Does.Not.Contain("a second"));

    [Test]
    public async Task Errors_and_summary_are_told_beside_it_and_the_answers_are_the_same()
    {
        var (output, error) = await RunAsync(ErrorIsTerminal, "a.jsonl", "missing.txt", "b.txt");
        var (plain, _) = await RunAsync(TerminalSettings.None, "a.jsonl", "missing.txt", "b.txt");

        Assert.That(output, Is.EqualTo(plain));
        Assert.That(error, Does.Contain("no such file").And.EndWith("quoteminer: 4 articles, 4 quotes, 0 unattributed, 1 error\n"));
    }

    static async Task<(string Output, string Error)> RunAsync(TerminalSettings terminal, params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"“It held,” Mira Park said.\"}\n", 3)));
        folder.Write("b.txt", "“It held,” Mira Park said.");
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var paths = args.Select(arg => arg.StartsWith('-') ? arg : Path.Combine(folder.Path, arg));
        await QuoteMinerApplication.RunAsync(["extract", .. paths, "--format", "csv"], Stream.Null, output, error, CancellationToken.None, terminal);
        return (Encoding.UTF8.GetString(output.ToArray()).Replace(folder.Path, "", StringComparison.Ordinal), error.ToString());
    }
}
