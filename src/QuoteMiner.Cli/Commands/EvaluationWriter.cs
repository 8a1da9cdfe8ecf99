using QuoteMiner.Cli.Scores;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Cli.Commands;

/// <summary>Writes the figures of <c>evaluate</c>, then what else was asked for; as JSON the figures alone stand on standard output.</summary>
internal sealed class EvaluationWriter(CommandStreams streams, bool isJson)
{
    /// <summary>Draws of a comparison that no number was given for.</summary>
    const int FewestDraws = 1000;

    readonly TextWriter extras = isJson ? streams.Error : streams.Text;

    /// <param name="baseline">The report to compare with, or null.</param>
    /// <param name="resamples">Draws of the bootstrap; 0 for no intervals.</param>
    /// <param name="errors">How many errors of each class, and how many regions of each way to win or lose, are listed.</param>
    public void Write(ScoreReport report, ScoreReport? baseline, int resamples, bool classes, int errors)
    {
        var intervals = resamples > 0 ? Bootstrap.Intervals(report.Regions, resamples) : null;
        streams.Text.WriteLine(isJson ? report.ToJson(intervals) : report.ToText());
        if (intervals is not null && !isJson)
        {
            streams.Text.WriteLine(intervals.ToText());
        }

        streams.Text.Flush();
        if (classes)
        {
            extras.WriteLine(ErrorTable.Write(report.Regions));
        }

        if (baseline is not null)
        {
            ComparisonText.Write(RunComparison.Of(report.Regions, baseline.Regions, Math.Max(FewestDraws, resamples)), errors, extras);
        }
        else if (errors > 0)
        {
            MistakeList.Write(report.Regions, errors, extras);
        }

        extras.Flush();
    }
}
