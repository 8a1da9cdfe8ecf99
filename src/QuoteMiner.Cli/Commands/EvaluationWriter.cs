using System.Globalization;
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
    /// <param name="errors">How many errors, and how many regions won and lost, are listed.</param>
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
            Compare(RunComparison.Of(report.Regions, baseline.Regions, Math.Max(FewestDraws, resamples)), errors);
        }
        else
        {
            foreach (var error in report.GetErrors().Take(errors))
            {
                extras.WriteLine(error.ToString());
            }
        }

        extras.Flush();
    }

    void Compare(RunComparison comparison, int errors)
    {
        extras.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"compared: {comparison.Won.Count} regions won, {comparison.Lost.Count} lost; attributed F1 {comparison.Difference:+0.0000;-0.0000;0.0000}, 95 % interval {comparison.DifferenceInterval.Low:+0.0000;-0.0000;0.0000} to {comparison.DifferenceInterval.High:+0.0000;-0.0000;0.0000}, better with a probability of {comparison.ProbabilityBetter:0.000}"));
        List("won", comparison.Won, errors);
        List("lost", comparison.Lost, errors);
    }

    void List(string title, IEnumerable<RegionOutcome> regions, int most)
    {
        foreach (var region in regions.Take(most))
        {
            extras.WriteLine($"{title}\t{new ScoreError(region.DocumentId, region.Error!.Value, region.Text, region.Source, region.PredictedName)}");
        }
    }
}
