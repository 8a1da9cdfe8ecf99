using System.Diagnostics;
using NUnit.Framework;

namespace QuoteMiner.Samples;

/// <summary>The samples run as they are, each in its own process.</summary>
public sealed class SampleTests
{
    [Test]
    public void The_library_sample_tells_who_said_what()
    {
        var (code, output, error) = Run("Library");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo(
            "Marta Oyelaran: The dam is safe, We checked it twice.\n" +
            "Ivo Brandt: I want to see the report.\n"));
    }

    [Test]
    public void The_library_sample_has_ten_lines() =>
        Assert.That(File.ReadAllLines(Repository.PathOf("samples", "QuoteMiner.Sample.Library", "Program.cs")), Has.Length.LessThanOrEqualTo(10));

    [Test]
    public void The_console_sample_reads_its_own_article()
    {
        var (code, output, error) = Run("Console");

        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("Sergey Lavrov: “"));
    }

    [Test]
    public void The_batch_sample_writes_a_line_a_speaker_and_goes_on_after_errors()
    {
        var folder = Directory.CreateTempSubdirectory("quoteminer-");
        try
        {
            for (var i = 0; i < 50; i++)
            {
                File.WriteAllText(Path.Combine(folder.FullName, $"{i}.txt"), "“It held,” Mira Park said. “It did not,” said Ivo Brandt.");
            }

            File.CreateSymbolicLink(Path.Combine(folder.FullName, "broken.txt"), Path.Combine(folder.FullName, "nowhere"));
            var (code, output, error) = Run("Batch", folder.FullName);

            Assert.That(code, Is.EqualTo(1));
            Assert.That(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(100).And.Some.EqualTo("7.txt\tMira Park\t1\tIt held,"));
            Assert.That(error, Does.Contain("broken.txt: "));
            Assert.That(error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static (int ExitCode, string Output, string Error) Run(string name, params string[] args)
    {
        // Built as the tests are: …/bin/Debug/net10.0.
        var build = Path.GetRelativePath(Repository.PathOf("tests", "QuoteMiner.Tests"), AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf("samples", $"QuoteMiner.Sample.{name}", build, $"QuoteMiner.Sample.{name}.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
