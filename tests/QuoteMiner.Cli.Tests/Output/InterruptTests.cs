using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

/// <summary>Ctrl-C after two articles.</summary>
[CancelAfter(30_000)]
public sealed class InterruptTests
{
    [TestCase("text")]
    [TestCase("json")]
    [TestCase("jsonl")]
    [TestCase("csv")]
    [TestCase("html")]
    public async Task What_is_done_is_kept_on_standard_output(string format, CancellationToken cancellationToken)
    {
        await using var output = new RecordingStream();

        var (code, error) = await InterruptAsync(output, ["--format", format], () => output.WaitForWriteAsync(cancellationToken));

        Assert.That(code, Is.EqualTo(130));
        Assert.That(output.Text, Does.Contain("first").And.Contain("second"));
        Assert.That(error, Is.EqualTo("quoteminer: interrupted after 2 articles, 2 quotes, 0 unattributed, 0 errors\n"));
        if (format == "json")
        {
            Assert.That(JsonElement.Parse(output.Text).GetProperty("documents").GetArrayLength(), Is.EqualTo(2));
        }
    }

    [TestCase("json")]
    [TestCase("csv")]
    public async Task A_file_stays_as_it_was(string format, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("out", "old");

        var (code, _) = await InterruptAsync(Stream.Null, ["--format", format, "-o", path], async () =>
        {
            while (Directory.GetFiles(folder.Path).Length < 2)
            {
                await Task.Delay(5, cancellationToken);
            }
        });

        Assert.That(code, Is.EqualTo(130));
        Assert.That(Directory.GetFiles(folder.Path), Is.EqualTo(new[] { path }));
        Assert.That(await File.ReadAllTextAsync(path, cancellationToken), Is.EqualTo("old"));
    }

    static async Task<(int Code, string Error)> InterruptAsync(Stream output, string[] args, Func<Task> waitForArticle)
    {
        using var interrupt = new CancellationTokenSource();
        var pipe = new Pipe();
        await using var error = new StringWriter { NewLine = "\n" };
        var run = QuoteMinerApplication.RunAsync(
            ["extract", "--input", "jsonl", "--jobs", "1", .. args], pipe.Reader.AsStream(), output, error, interrupt.Token);
        foreach (var id in new[] { "first", "second" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"text\":\"“It held,” Mira Park said.\"}}\n"));
            await waitForArticle();
        }

        await interrupt.CancelAsync();
        return (await run, error.ToString());
    }
}
