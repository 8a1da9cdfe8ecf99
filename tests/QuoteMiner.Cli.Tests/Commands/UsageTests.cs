using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

public sealed class UsageTests
{
    [TestCase("--jobs is '0'; expected a whole number, at least 1.", "extract", "--jobs", "0")]
    [TestCase("--jobs is '-3'; expected a whole number, at least 1.", "extract", "--jobs", "-3")]
    [TestCase("--jobs is 'many'; expected a whole number, at least 1.", "extract", "--jobs", "many")]
    [TestCase("--min-confidence is '1.5'; expected a number from 0 to 1.", "extract", "--min-confidence", "1.5")]
    [TestCase("--min-confidence is 'NaN'; expected a number from 0 to 1.", "extract", "--min-confidence", "NaN")]
    [TestCase("--kinds is 'direct,odd'; expected a list of direct, mixed and indirect, separated by commas.", "extract", "--kinds", "direct,odd")]
    [TestCase("--kinds is ''; expected a list of direct, mixed and indirect, separated by commas.", "extract", "--kinds", "")]
    [TestCase("--offsets is 'bytes'; expected utf16|codepoint|utf8.", "extract", "--offsets", "bytes")]
    [TestCase("--format is 'xml'; expected text|json|jsonl|csv|html|sqlite.", "extract", "--format", "xml")]
    [TestCase("--input is '1'; expected text|jsonl|html.", "extract", "--input", "1")]
    [TestCase("Unknown option '--verbose'.", "extract", "--verbose")]
    [TestCase("Unknown option '-x'.", "extract", "a.txt", "-x", "--", "-y")]
    [TestCase("'--jobs'", "extract", "--jobs")]
    [TestCase("'--gold'", "evaluate")]
    [TestCase("--errors is '-1'; expected a whole number, at least 0.", "evaluate", "--gold", "g.jsonl", "--errors", "-1")]
    [TestCase("--format is 'jsonl'; expected text|conllu|html.", "inspect", "--format", "jsonl")]
    [TestCase("Unknown option '--verbose'.", "inspect", "--verbose")]
    [TestCase("'b.txt'", "inspect", "a.txt", "b.txt")]
    [TestCase("--format sqlite needs a file: --output quotes.db.", "extract", "--format", "sqlite")]
    [TestCase("--format sqlite needs a file: --output quotes.db.", "extract", "--format", "SQLite", "-o", "-")]
    [TestCase("'DATABASE'", "search")]
    [TestCase("There is no letter or digit in '?!'.", "search", "a.db", "?!")]
    [TestCase("--since is '2020'; expected a day as 2020-01-31.", "search", "a.db", "--since", "2020")]
    [TestCase("--speaker is '-'; expected something with a letter or digit.", "speakers", "a.db", "--speaker", "-")]
    [TestCase("--format is 'csv'; expected text|jsonl.", "speakers", "a.db", "--format", "csv")]
    [TestCase("'reverse'", "reverse")]
    [TestCase("command", new string[0])]
    public async Task Wrong_usage_is_told_and_nothing_is_done(string message, params string[] args)
    {
        var tool = await Tool.RunAsync(args);

        Assert.That(tool.ExitCode, Is.EqualTo(2));
        Assert.That(tool.Error, Does.Contain(message).And.Contain("--help"));
        Assert.That(tool.Output, Is.Empty);
    }

    [TestCase("--help")]
    [TestCase("extract", "--help")]
    [TestCase("evaluate", "--help")]
    [TestCase("inspect", "--help")]
    [TestCase("search", "--help")]
    [TestCase("speakers", "--help")]
    [TestCase("--version")]
    public async Task Help_is_no_error(params string[] args)
    {
        var tool = await Tool.RunAsync(args);

        Assert.That(tool.ExitCode, Is.Zero);
        Assert.That(tool.Output, Is.Not.Empty);
        Assert.That(tool.Error, Is.Empty);
    }

    [Test]
    public async Task Values_are_read_whatever_their_case_and_kinds_with_spaces()
    {
        var tool = await Tool.RunAsync(
            "{\"text\":\"\"}",
            ["extract", "--input", "JSONL", "--format", "jsonl", "--offsets", "Utf8", "--kinds", "direct, Indirect", "--jobs", "1", "--min-confidence", "0.5"]);

        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        Assert.That(tool.Output, Does.StartWith("{\"id\":1,\"offsets\":\"utf8\","));
    }

    [Test]
    public async Task A_path_after_two_dashes_or_with_an_at_sign_is_a_path()
    {
        var tool = await Tool.RunAsync("extract", "@missing", "--", "--jobs");

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(tool.Error, Does.Contain("@missing: no such file").And.Contain("--jobs: no such file"));
    }
}
