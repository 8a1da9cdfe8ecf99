using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Docs;

/// <summary>The C# of README and docs/api.md is that of <see cref="ReadmeSnippets"/> and <see cref="ApiSnippets"/>, so it compiles, and README's prints what README says.</summary>
public sealed partial class ReadmeTests
{
    static readonly string Readme = Repository.Read("README.md");

    [TestCase("ReadmeSnippets.cs", "README.md")]
    [TestCase("ApiSnippets.cs", "docs/api.md")]
    public void Shows_the_snippets_word_for_word(string snippets, string page)
    {
        var source = Repository.Read("tests", "QuoteMiner.Tests", "Docs", snippets);
        var compiled = Snippet().Matches(source).Select(match => WithoutIndent(match.Groups["code"].Value));
        var shown = CodeBlock().Matches(Repository.Read(page.Split('/'))).Select(match => WithoutUsings(match.Groups["code"].Value));
        Assert.That(shown, Is.EqualTo(compiled));
    }

    [Test, NonParallelizable]
    public void Prints_what_it_says()
    {
        var printed = Run(ReadmeSnippets.Run).Split('\n');
        var said = OutputBlock().Matches(Readme).Select(match => match.Groups["output"].Value.TrimEnd('\n')).Single();
        Assert.That(printed[0], Is.EqualTo(said));
        Assert.That(printed, Has.Length.GreaterThan(3));
    }

    [Test, NonParallelizable]
    public void The_walk_through_runs() =>
        Assert.That(Run(ApiSnippets.Run), Does.Contain("she (Pronoun) = Mira Park, cue: said").And.Contain("UnclosedQuotation at 0").And.Contain("ArgumentNullException"));

    static string Run(Action snippets)
    {
        var console = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            snippets();
        }
        finally
        {
            Console.SetOut(console);
        }

        return writer.ToString();
    }

    static string WithoutIndent(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }

    /// <summary>A programme needs them where the test's own namespace does not.</summary>
    static string WithoutUsings(string code) => UsingLine().Replace(code, "").Trim('\n');

    [GeneratedRegex(@"// snippet:\w+\n(?<code>.*?)[ ]*// end", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    /// <summary>A text block that follows C#.</summary>
    [GeneratedRegex(@"^```csharp\n[^`]*^```\n\n```text\n(?<output>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex OutputBlock();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
