using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>All that the page of an analysis shows.</summary>
/// <param name="name">What the text is called.</param>
/// <param name="document">The quotes of the text.</param>
/// <param name="rankingOf">How the source of a quotation was chosen; null where it was not ranked, or not kept.</param>
/// <param name="asked">The quotation that is to be open, or -1.</param>
internal sealed class InspectedArticle(string name, AnnotatedText text, QuoteDocument document, Func<int, RankedRegion?> rankingOf, int asked)
{
    ClusterTable? clusters;

    /// <summary>Later quotations are listed without their sources, but for the one that was asked for.</summary>
    public const int MostExplained = 500;

    /// <summary>Later quotations are shown without the tables of all features, but for the one that was asked for.</summary>
    public const int MostWithFeatures = 100;

    public string Name { get; } = name;

    public AnnotatedText Text { get; } = text;

    public QuoteDocument Document { get; } = document;

    public int Asked { get; } = asked;

    public QuotationOutcomes Outcomes { get; } = new(text);

    public ClusterTable Clusters => clusters ??= new ClusterTable(Text, Outcomes);

    /// <summary>Whether the sources of a quotation are shown.</summary>
    public static bool IsExplained(int quotation, int asked) => quotation < MostExplained || quotation == asked;

    public bool IsExplained(int quotation) => IsExplained(quotation, Asked);

    public bool HasFeatures(int quotation) => quotation < MostWithFeatures || quotation == Asked;

    public RankedRegion? RankingOf(int quotation) => IsExplained(quotation) ? rankingOf(quotation) : null;

    /// <summary>The colour of who was found to speak.</summary>
    public int HueOf(int quotation) =>
        Outcomes.Of(quotation) is { Mention: >= 0 and var mention } ? Clusters.HueOf(Text.Mentions[mention].Cluster) : 0;
}
