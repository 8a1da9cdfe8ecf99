using System.CommandLine;
using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer inspect</c>.</summary>
internal static class InspectCommand
{
    /// <param name="literals">How many of the last arguments are paths even if they look like options.</param>
    public static Command Create(CommandStreams streams, int literals)
    {
        var file = PathArgument.Create<string?>("FILE", "The text to read; - or nothing is standard input.", ArgumentArity.ZeroOrOne, literals);
        var format = OptionFactory.Choice<InspectionFormat?>(
            "--format", "How to write the analysis: as tables for people, as CoNLL-U, or as a page for a browser. By default the extension of --output names it, else it is text.",
            InspectionFormats.Names);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, which appears when it is whole; - or nothing is standard output.",
            HelpName = "FILE",
        };
        var quotation = OptionFactory.Integer(
            "--quotation", "Tell of the N-th quotation alone who could have said it, how they were ranked and why the first one won; the tables number them. A page is whole, with that quotation open. " +
            "0, the default, is the whole text.", byDefault: 0, minimum: 0);

        var command = new Command("inspect", "Writes how a text is analysed: tokens, tags, names, trees, and what the quotes are made from.") { file, format, output, quotation };
        command.Validators.Add(result =>
        {
            // The words, not the values: asking for a value that was refused throws.
            var name = result.GetResult(format) is { Tokens: [{ Value: var given }] } ? given : Path.GetExtension(result.GetResult(output) is { Tokens: [{ Value: var path }] } ? path : "").TrimStart('.');
            if (result.GetResult(quotation) is { Implicit: false } && name.Equals("conllu", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--quotation is told in words; it does not go with --format conllu.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(output);
            var settings = new InspectSettings
            {
                Path = parsed.GetValue(file) ?? ArticleReader.StandardInput,
                Format = parsed.GetValue(format) ?? InspectionFormats.Of(path),
                Output = path == ExtractSettings.StandardOutput ? null : path,
                Quotation = parsed.GetValue(quotation),
            };
            return new InspectRun(settings, streams).RunAsync(cancellationToken);
        });
        return command;
    }
}
