using System.Diagnostics;
using NUnit.Framework;

namespace QuoteMiner.Evaluation.Reference;

/// <summary>The reference scorer and what it needs: <c>python3</c> and the folder <c>shared</c> beside the project's.</summary>
internal static class ReferenceScorer
{
    /// <summary>A file of the shared folder; the test is ignored where there is none.</summary>
    internal static string SharedFile(string name)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "QuoteMiner.sln")))
        {
            root = root.Parent;
        }

        string path = Path.Combine(root?.Parent?.FullName ?? "", "shared", name);
        if (!File.Exists(path))
        {
            Assert.Ignore($"needs shared/{name} beside the project's folder");
        }

        return path;
    }

    /// <summary>Standard output of the scorer; the test is ignored where there is no Python, and fails where the scorer does.</summary>
    internal static string Score(string gold, string predicted, params string[] options) =>
        RunPython([SharedFile("eval/score.py"), gold, predicted, .. options]);

    internal static string RunPython(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONUTF8"] = "1";
        using Process process = Start(start);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("needs python3");
            throw;
        }
    }
}
