using System.Globalization;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Cli.Scores;

/// <summary>Writes what a run does better and worse than a baseline: figures, then the regions won and lost.</summary>
internal static class ComparisonText
{
    /// <param name="most">How many regions of each group are shown; all are counted.</param>
    public static void Write(RunComparison comparison, int most, TextWriter output)
    {
        var table = new AlignedTable(false, true, true, true, true, true);
        table.Add("compared", "baseline", "run", "difference", "95 % interval", "probability better");
        foreach (var figure in comparison.Figures)
        {
            var (low, high) = (figure.Interval.Low, figure.Interval.High);
            table.Add(
                $"  {figure.Name}",
                Invariant($"{figure.Baseline:F3}"),
                Invariant($"{figure.Run:F3}"),
                Invariant($"{figure.Difference:+0.0000;-0.0000;0.0000}"),
                Invariant($"{low:+0.0000;-0.0000;0.0000} to {high:+0.0000;-0.0000;0.0000}"),
                Invariant($"{figure.ProbabilityBetter:F3}"));
        }

        table.WriteTo(output, "");
        WriteGroups("won", comparison.Changes.Where(change => change.IsWon), most, output);
        WriteGroups("lost", comparison.Changes.Where(change => change.IsLost), most, output);
        WriteGroups("wrong in another way", comparison.Changes.Where(change => !change.IsWon && !change.IsLost), most, output);
    }

    static void WriteGroups(string title, IEnumerable<RegionChange> changes, int most, TextWriter output)
    {
        var all = changes.ToList();
        output.WriteLine(Invariant($"{title}: {all.Count}"));
        foreach (var group in all.GroupBy(change => (change.Before, change.After)).OrderByDescending(group => group.Count()))
        {
            output.WriteLine(Invariant($"  {RegionText.NameOf(group.Key.Before)} -> {RegionText.NameOf(group.Key.After)}: {group.Count()}"));
            foreach (var change in group.Take(most))
            {
                var region = (change.Run ?? change.Baseline)!;
                output.WriteLine($"    {RegionText.Place(region)}");
                output.WriteLine($"      gold: {RegionText.Gold(region)}; baseline: {RegionText.Predicted(change.Baseline)}; run: {RegionText.Predicted(change.Run)}");
            }
        }
    }

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
