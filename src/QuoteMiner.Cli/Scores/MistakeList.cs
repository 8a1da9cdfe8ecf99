using System.Globalization;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Cli.Scores;

/// <summary>Lists wrong regions class by class.</summary>
internal static class MistakeList
{
    static readonly RegionMistake[] Classes = [RegionMistake.MissedRegion, RegionMistake.FalseRegion, RegionMistake.WrongMention, RegionMistake.WrongName];

    /// <param name="most">How many of each class are shown; all are counted.</param>
    public static void Write(IReadOnlyList<RegionOutcome> all, int most, TextWriter output)
    {
        foreach (var mistake in Classes)
        {
            var regions = all.Where(region => region.Mistake == mistake).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{RegionText.NameOf(mistake)}: {regions.Count}"));
            foreach (var region in regions.Take(most))
            {
                output.WriteLine($"  {RegionText.Place(region)}");
                output.WriteLine($"    gold: {RegionText.Gold(region)}; predicted: {RegionText.Predicted(region)}");
            }
        }
    }
}
