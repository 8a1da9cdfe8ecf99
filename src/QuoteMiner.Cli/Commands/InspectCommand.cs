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
        var format = OptionFactory.Choice(
            "--format", "How to write the analysis: as tables for people (the default), or as CoNLL-U.",
            ("text", InspectionFormat.Text), ("conllu", InspectionFormat.Conllu));
        var quotation = OptionFactory.Integer(
            "--quotation", "Tell of the N-th quotation alone who could have said it, how they were ranked and why the first one won; the tables number them. 0, the default, is the whole text.", byDefault: 0, minimum: 0);

        var command = new Command("inspect", "Writes how a text is analysed: tokens, tags, names, trees, and what the quotes are made from.") { file, format, quotation };
        command.Validators.Add(result =>
        {
            // The words, not the values: asking for a value that was refused throws.
            if (result.GetResult(quotation) is { Implicit: false }
                && result.GetResult(format) is { Tokens: [{ Value: var name }] } && name.Equals("conllu", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--quotation is told in words; it does not go with --format conllu.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file) ?? ArticleReader.StandardInput;
            return new InspectRun(path, parsed.GetValue(format), parsed.GetValue(quotation), streams).RunAsync(cancellationToken);
        });
        return command;
    }
}
