using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>A quoted region on one line.</summary>
internal static class QuotationText
{
    const int Longest = 60;

    /// <summary>Its offsets and first words.</summary>
    /// <param name="index">Position among the regions that have tokens.</param>
    public static string Of(AnnotatedText text, int index)
    {
        var region = text.Regions[text.RegionTokens[index].Region];
        var words = text.Source.AsSpan(region.Start, Math.Min(Longest, region.End - region.Start));
        var rest = region.End - region.Start > Longest ? "…" : "";
        return string.Create(CultureInfo.InvariantCulture, $"[{region.Start}, {region.End}): {VisibleText.Of(words)}{rest}");
    }
}
