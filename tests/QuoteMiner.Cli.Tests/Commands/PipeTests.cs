using System.IO.Pipelines;
using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

/// <summary>The tool between two programs.</summary>
public sealed class PipeTests
{
    static readonly string[] FromLines = ["extract", "--input", "jsonl", "--quiet"];

    [TestCase("1", "jsonl")]
    [TestCase("8", "jsonl")]
    [TestCase("1", "json")]
    [TestCase("1", "csv")]
    [TestCase("1", "text")]
    [TestCase("8", "text")]
    [CancelAfter(30_000)]
    public async Task Each_answer_comes_before_the_next_line_is_sent(string jobs, string format, CancellationToken cancellationToken)
    {
        var pipe = new Pipe();
        await using var output = new RecordingStream();
        await using var error = new StringWriter();
        var run = QuoteMinerApplication.RunAsync(
            [.. FromLines, "--jobs", jobs, "--format", format], pipe.Reader.AsStream(), output, error, cancellationToken);

        for (var i = 0; i < 20; i++)
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\":\"n{i}\",\"text\":\"“It held,” Mira Park said.\"}}\n"), cancellationToken);
            await output.WaitForWriteAsync(cancellationToken);
            Assert.That(output.Writes, Has.Count.EqualTo(i + 1));
            Assert.That(output.Writes[i], Does.Contain($"n{i}"));
        }

        await pipe.Writer.CompleteAsync();
        Assert.That(await run, Is.Zero);
    }

    [TestCase("jsonl")]
    [TestCase("json")]
    [TestCase("text")]
    public async Task Ends_quietly_when_nobody_reads_any_more(string format)
    {
        await using var output = new RecordingStream { Failure = (1, new IOException("Broken pipe", 32)) };
        await using var error = new StringWriter();
        using var input = new EndlessLines();

        var code = await QuoteMinerApplication.RunAsync([.. FromLines, "--format", format], input, output, error, CancellationToken.None);

        Assert.That(code, Is.Zero);
        Assert.That(output.Writes, Has.Count.EqualTo(1));
        Assert.That(error.ToString(), Is.Empty);
    }

    [Test]
    public async Task A_full_disk_is_an_error()
    {
        await using var output = new RecordingStream { Failure = (0, new IOException("No space left on device", 28)) };
        await using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream("One."u8.ToArray());

        var code = await QuoteMinerApplication.RunAsync(["extract"], input, output, error, CancellationToken.None);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(error.ToString(), Is.EqualTo("quoteminer: cannot write: No space left on device\n"));
    }

    [TestCase("1")]
    [TestCase("4")]
    [CancelAfter(30_000)]
    public async Task An_interrupt_ends_a_run_that_waits_for_input(string jobs, CancellationToken cancellationToken)
    {
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var input = new StuckStream();
        await using var output = new RecordingStream();
        await using var error = new StringWriter();
        var run = QuoteMinerApplication.RunAsync([.. FromLines, "--jobs", jobs], input, output, error, interrupt.Token);

        await interrupt.CancelAsync();

        Assert.That(await run, Is.EqualTo(130));
        Assert.That(error.ToString(), Is.Empty);
        Assert.That(cancellationToken.IsCancellationRequested, Is.False);
    }

    [Test]
    public async Task A_stream_that_breaks_is_named_after_what_it_gave()
    {
        await using var output = new RecordingStream();
        await using var error = new StringWriter { NewLine = "\n" };
        using var input = new EndlessLines { FailsAfter = 3 };

        var code = await QuoteMinerApplication.RunAsync([.. FromLines, "--format", "jsonl"], input, output, error, CancellationToken.None);

        Assert.That(code, Is.EqualTo(1));
        Assert.That(output.Writes, Has.Count.EqualTo(3));
        Assert.That(error.ToString(), Is.EqualTo("quoteminer: -: the cable came out\nquoteminer: 1 input could not be read\n"));
    }

    /// <summary>A line each read, for ever or until it breaks.</summary>
    sealed class EndlessLines : MemoryStream
    {
        int reads;

        public int FailsAfter { get; init; } = int.MaxValue;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var line = "{\"text\":\"One.\"}\n"u8;
            if (reads++ >= FailsAfter)
            {
                throw new IOException("the cable came out");
            }

            line.CopyTo(buffer.Span);
            return ValueTask.FromResult(line.Length);
        }
    }

    /// <summary>A terminal where nobody types: its read knows no token.</summary>
    sealed class StuckStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return 0;
        }
    }
}
