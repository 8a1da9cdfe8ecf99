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

        var command = new Command("inspect", "Writes how a text is analysed: tokens, tags, names, trees, and what the quotes are made from.") { file, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file) ?? ArticleReader.StandardInput;
            return new InspectRun(path, parsed.GetValue(format), streams).RunAsync(cancellationToken);
        });
        return command;
    }
}
