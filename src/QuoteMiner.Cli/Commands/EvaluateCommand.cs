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
            "--errors", "Count the wrong regions by class and list the first N of each with the text around; with --json on standard error. With --compare: of each way to win or lose.", byDefault: 0, minimum: 0);
        var classes = new Option<bool>("--classes") { Description = "Count what is wrong and right on quoted regions by kind, source, layout and publisher; with --json on standard error." };
        var resamples = OptionFactory.Integer(
            "--resamples", "Draw the articles anew N times for 95 % intervals; 0 for none. With --json only where this option is given.", byDefault: 1000, minimum: 0);
        var compare = new Option<string?>("--compare")
        {
            Description = "What another system found, or an earlier run: which regions are won and lost against it, and how sure the difference is.",
            HelpName = "PRED.jsonl[.gz]",
        };

        var command = new Command("evaluate", "Scores quotes and speakers against annotated articles.") { gold, predicted, compare, json, errors, classes, resamples };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(new EvaluateRun(streams)
        {
            GoldPath = parsed.GetRequiredValue(gold),
            PredictedPath = parsed.GetValue(predicted),
            BaselinePath = parsed.GetValue(compare),
            IsJson = parsed.GetValue(json),
            Errors = parsed.GetValue(errors),
            Classes = parsed.GetValue(classes),
            Resamples = parsed.GetValue(json) && parsed.GetResult(resamples) is not { Implicit: false } ? 0 : parsed.GetValue(resamples),
        }.Run(cancellationToken)));
        return command;
    }
}
