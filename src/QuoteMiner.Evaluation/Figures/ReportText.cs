using System.Globalization;

namespace QuoteMiner.Evaluation.Figures;

/// <summary>A report as lines for people.</summary>
internal static class ReportText
{
    internal static string Write(ScoreReport report)
    {
        RegionScores regions = report.QuotedRegions;
        AttributionScores attributions = report.Attributions;
        string[] lines =
        [
            Invariant($"documents {report.Documents} (missing {report.MissingDocuments})"),
            "quoted regions",
            "  detection        " + Figures(regions.Detection),
            "  attributed       " + Figures(regions.Attributed),
            "  attribution      " + Figures(regions.Attribution) + "  " + Figures(regions.AttributionBySource),
            Invariant($"  identity         strict {regions.IdentityStrict.Value:F3}  lenient {regions.IdentityLenient.Value:F3}  of {regions.IdentityStrict.Count}"),
            "attributions of every kind",
            "  content IoU>=0.5 " + Figures(attributions.Content),
            "  content exact    " + Figures(attributions.ContentExact),
            "  with source      " + Figures(attributions.WithSource),
            "  recall by kind   " + Figures(attributions.RecallByKind),
        ];
        return string.Join('\n', lines);
    }

    // F3 rounds the exact value of the double, a half to the even digit, as the reference scorer does; a test compares all fractions of small numbers.
    static string Figures(Agreement agreement) => Invariant(
        $"P {agreement.Precision:F3}  R {agreement.Recall:F3}  F1 {agreement.F1:F3}  (gold {agreement.Gold}, predicted {agreement.Predicted})");

    static string Figures(Share share) => Invariant($"{share.Value:F3} of {share.Count}");

    static string Figures(IReadOnlyDictionary<string, Share> shares) =>
        string.Join("  ", shares.Select(share => $"{share.Key} {Figures(share.Value)}"));

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
