using QuoteMiner.Cli.Commands;
using QuoteMiner.Cli.Input;
using Spectre.Console;

namespace QuoteMiner.Cli.Progress;

/// <summary>Shows how far a run is while it works, on standard error, where that is a terminal.</summary>
internal static class ProgressDisplay
{
    /// <param name="work">Is given what it has to call after each article.</param>
    public static async Task RunAsync(ExtractSettings settings, CommandStreams streams, ExtractCounts counts, Func<Action, Task> work)
    {
        if (!IsWanted(settings, streams.Terminal))
        {
            await work(() => { });
            return;
        }

        var total = ArticleReader.CountArticles(settings.Paths, settings.Input);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        streams.Live = console;
        try
        {
            await console.Progress().AutoClear(true).Columns(Columns(counts, total)).StartAsync(async context =>
            {
                var task = context.AddTask("articles", maxValue: total ?? double.MaxValue);
                await work(() => task.Value = counts.Done);
            });
        }
        finally
        {
            streams.Live = null;
        }
    }

    /// <summary>Answers that scroll by in the same terminal would tear the display apart, and show themselves how far the run is.</summary>
    static bool IsWanted(ExtractSettings settings, TerminalSettings terminal) =>
        terminal.IsError && !settings.IsQuiet && !(terminal.IsOutput && settings.WritesToStandardOutput);

    static ProgressColumn[] Columns(ExtractCounts counts, int? total) => total is null
        ? [new SpinnerColumn(), new CountsColumn(counts)]
        : [new ProgressBarColumn(), new CountsColumn(counts), new RemainingTimeColumn()];
}
