using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer extract</c>.</summary>
internal static class ExtractCommand
{
    static readonly (string Name, QuoteKinds Value)[] Kinds =
        [("direct", QuoteKinds.Direct), ("mixed", QuoteKinds.Mixed), ("indirect", QuoteKinds.Indirect)];

    /// <param name="literals">How many of the last arguments are paths even if they look like options.</param>
    public static Command Create(CommandStreams streams, int literals)
    {
        var paths = PathArgument.Create<string[]>("PATH", "Files, folders or patterns with * and ? to read; - or nothing is standard input.", ArgumentArity.ZeroOrMore, literals);
        var input = OptionFactory.Choice<InputFormat?>(
            "--input", "Whether a file is one article, has one JSON object a line, or is a page with an article in it. By default .jsonl files have lines, .html files " +
            "are pages, all else is text; .gz after it is unpacked.",
            ("text", InputFormat.Text), ("jsonl", InputFormat.JsonLines), ("html", InputFormat.Html));
        var fields = new FieldOptions();
        var format = OptionFactory.Choice(
            "--format", "How to write the answers: for people, as one JSON document, as one JSON object a line, as one row a quote, as a page for a browser, or into a database. " +
            "By default the extension of --output names it, else it is text.",
            OutputFormats.Names);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, which appears when it is whole (a database grows in place); - or nothing is standard output.",
            HelpName = "FILE",
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no summary on standard error; only errors." };
        var offsets = OptionFactory.Choice(
            "--offsets", "What the offsets in JSON and CSV count; utf16 by default.",
            ("utf16", OffsetUnit.Utf16), ("codepoint", OffsetUnit.CodePoint), ("utf8", OffsetUnit.Utf8));
        var jobs = OptionFactory.Integer(
            "--jobs", "How many articles are analysed at the same time; by default one a processor.", Environment.ProcessorCount, minimum: 1);
        var confidence = OptionFactory.Probability("--min-confidence", "Leave out quotes less certain than this; 0 to 1, by default 0.");
        var kinds = new Option<QuoteKinds?>("--kinds")
        {
            Description = "Kinds of quotes wanted, separated by commas; by default direct,mixed.",
            HelpName = "direct,mixed,indirect",
            CustomParser = ParseKinds,
        };

        var command = new Command("extract", "Writes the quotes of articles with their speakers, in the order of the input.")
        {
            paths, input, fields.Text, fields.Id, fields.Date, fields.Others, format, output, offsets, jobs, confidence, kinds, quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(format) is { Tokens: [{ Value: var name }] } && name.Equals("sqlite", StringComparison.OrdinalIgnoreCase)
                && result.GetResult(output) is null or { Tokens: [{ Value: ExtractSettings.StandardOutput }] })
            {
                result.AddError("--format sqlite needs a file: --output quotes.db.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var named = parsed.GetValue(paths) ?? [];
            var settings = new ExtractSettings
            {
                Paths = named.Length == 0 ? [ArticleReader.StandardInput] : named,
                Input = parsed.GetValue(input),
                Fields = fields.Of(parsed),
                Format = parsed.GetValue(format) ?? OutputFormats.Of(parsed.GetValue(output)),
                Output = parsed.GetValue(output),
                Offsets = parsed.GetValue(offsets),
                Jobs = parsed.GetValue(jobs),
                MinimumConfidence = parsed.GetValue(confidence),
                Kinds = parsed.GetValue(kinds),
                IsQuiet = parsed.GetValue(quiet),
            };
            return new ExtractRun(settings, streams).RunAsync(cancellationToken);
        });
        return command;
    }

    static QuoteKinds? ParseKinds(ArgumentResult result)
    {
        var kinds = QuoteKinds.None;
        foreach (var name in OptionFactory.Token(result).Split(',', StringSplitOptions.TrimEntries))
        {
            if (!OptionFactory.TryFind(Kinds, name, out var kind))
            {
                return OptionFactory.Refuse<QuoteKinds?>(result, "a list of direct, mixed and indirect, separated by commas");
            }

            kinds |= kind;
        }

        return kinds;
    }
}
