using System.Globalization;
using System.Text;

namespace QuoteMiner.Evaluation;

/// <summary>Where the errors are: the regions by kind, source, layout and publisher.</summary>
public static class ErrorTable
{
    /// <summary>A table for people: for each class the gold regions with a source, how many of them are missed and how many have another mention, the regions found where there is no speech, and the share that is right; then the gold regions with a canonical speaker, and the share of names that are right.</summary>
    /// <param name="regions">As <see cref="ScoreReport.Regions"/> has them.</param>
    /// <returns>Lines with line feeds between them and none at the end.</returns>
    /// <remarks>A publisher is a document's id up to its first underscore; where an id has none, publishers are left out. A region that is no speech has no kind and no source, so it stands under layout and publisher alone.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="regions"/> is null.</exception>
    public static string Write(IReadOnlyList<RegionOutcome> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"errors by class",-26}{"gold",7}{"missed",8}{"mention",9}{"spurious",10}{"right",8}{"named",8}{"name",8}");
        Add(text, "kind", regions, outcome => outcome.Kind);
        Add(text, "source", regions, outcome => outcome.SourceType);
        Add(text, "layout", regions, outcome => outcome.Layout.ToString().ToLowerInvariant());
        if (regions.All(outcome => outcome.DocumentId.Contains('_', StringComparison.Ordinal)))
        {
            Add(text, "publisher", regions, outcome => outcome.DocumentId.Split('_')[0]);
        }

        return text.ToString();
    }

    static void Add(StringBuilder text, string name, IEnumerable<RegionOutcome> regions, Func<RegionOutcome, string> classOf)
    {
        foreach (IGrouping<string, RegionOutcome> group in regions.GroupBy(classOf).Where(group => group.Key.Length > 0).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int gold = group.Count(outcome => outcome.HasSource);
            int right = group.Count(outcome => outcome.HasSource && outcome.IsMentionRight);
            int named = group.Count(outcome => outcome.IsStrict is not null);
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"  {name + " " + group.Key,-24}{gold,7}{Count(ScoreErrorKind.Missed),8}{Count(ScoreErrorKind.Speaker),9}{Count(ScoreErrorKind.Spurious),10}{Text(right, gold),8}{named,8}{Text(group.Count(outcome => outcome.IsStrict == true), named),8}");

            int Count(ScoreErrorKind kind) => group.Count(outcome => outcome.Error == kind);
        }

        static string Text(int right, int of) => of == 0 ? "–" : new Share(right, of).Value.ToString("F3", CultureInfo.InvariantCulture);
    }
}
