using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Docs;

/// <summary>Every recipe of docs/cook-book.md is run, by the programs that it names, where they are installed.</summary>
[Parallelizable(ParallelScope.None)]
public sealed partial class CookBookTests
{
    static readonly string[] Programs = ["parallel", "jq", "xargs", "iconv", "python3"];

    static IEnumerable<TestCaseData> Recipes() =>
        Blocks().Matches(Repository.Read("docs", "cook-book.md")).Select((block, i) =>
            new TestCaseData(block.Groups["language"].Value, block.Groups["code"].Value).SetName($"Recipe_{i + 1}_runs"));

    [Test]
    public void There_are_recipes() => Assert.That(Recipes().Count(), Is.EqualTo(12));

    [TestCaseSource(nameof(Recipes))]
    public void Recipe_runs(string language, string code)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("recipes are for a Unix shell");
            return;
        }

        using var folder = new TemporaryFolder();
        WriteArchive(folder);
        Need(language == "python" ? "python3" : "bash", folder);
        foreach (var program in Programs.Where(program => Regex.IsMatch(code, $@"(^|\| ){program} ", RegexOptions.Multiline)))
        {
            Need(program, folder);
        }

        if (code.Contains("import pandas", StringComparison.Ordinal) && Run(folder, "python3", "-c", "import pandas").ExitCode != 0)
        {
            Assert.Ignore("no pandas");
        }

        var (exitCode, output, error) = language == "python" ? Run(folder, "python3", "-c", code) : Run(folder, "bash", "-euo", "pipefail", "-c", code);

        // The bad line of the archive is an error of the tool, as it should be.
        Assert.That(exitCode, error.Contains("could not be read", StringComparison.Ordinal) ? Is.GreaterThan(0) : Is.Zero, error);
        var written = output + string.Concat(Directory.GetFiles(folder.Path, "*quotes*", SearchOption.AllDirectories).Concat(
            Directory.GetFiles(folder.Path, "*.jsonl.csv", SearchOption.AllDirectories)).Select(File.ReadAllText));
        Assert.That(written, Does.Contain(code.Contains("select(.error)", StringComparison.Ordinal) ? "not valid JSON" : "It held").Or.Contain("Mira"), error);
    }

    [UnsupportedOSPlatform("windows")]
    static void WriteArchive(TemporaryFolder folder)
    {
        const string Lines = """
            {"id":"a1","date":"2024-05-01","text":"“It held,” Mira Park said."}
            {"id":"a2","date":"2024-05-02","text":"“It held,” said Ivo Brandt."}
            """;
        Directory.CreateDirectory(Path.Combine(folder.Path, "archive"));
        folder.Write("archive/a.jsonl", Lines);
        folder.Write("archive/bad/b.jsonl", Lines + "\nnope\n");
        folder.Write("archive/page.html", PageTexts.Article);
        folder.Write("articles.jsonl", Lines);
        folder.Write("latin.txt", [0x93, .. "It held,"u8, 0x94, .. " Mira Park said."u8]);
        var shim = folder.Write("bin/quoteminer", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "QuoteMiner.Cli.dll")}' \"$@\"\n");
        File.SetUnixFileMode(shim, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    static void Need(string program, TemporaryFolder folder)
    {
        if (Run(folder, "sh", "-c", $"command -v {program} >/dev/null").ExitCode != 0)
        {
            Assert.Ignore($"no {program}");
        }
    }

    static (int ExitCode, string Output, string Error) Run(TemporaryFolder folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["PATH"] = $"{Path.Combine(folder.Path, "bin")}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    [GeneratedRegex(@"^```(?<language>sh|python)\n(?<code>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
