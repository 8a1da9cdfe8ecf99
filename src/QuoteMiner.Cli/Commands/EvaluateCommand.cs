using System.CommandLine;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams)
    {
        var gold = new Option<string>("--gold")
        {
            Description = "Annotated articles, JSON Lines, packed with gzip or not.",
            HelpName = "GOLD.jsonl[.gz]",
            Required = true,
        };
        var predicted = new Option<string?>("--predicted")
        {
            Description = "What a system found in them, as extract --format jsonl writes it; without it the articles are extracted now.",
            HelpName = "PRED.jsonl[.gz]",
        };
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON, in full precision." };
        var errors = OptionFactory.Integer(
            "--errors", "List the first N errors on quoted regions after the figures; with --json on standard error.", byDefault: 0, minimum: 0);

        var command = new Command("evaluate", "Scores quotes and speakers against annotated articles.") { gold, predicted, json, errors };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(new EvaluateRun(streams)
        {
            GoldPath = parsed.GetRequiredValue(gold),
            PredictedPath = parsed.GetValue(predicted),
            IsJson = parsed.GetValue(json),
            Errors = parsed.GetValue(errors),
        }.Run(cancellationToken)));
        return command;
    }
}
