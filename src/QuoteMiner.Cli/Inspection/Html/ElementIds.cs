using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The ids of elements: numbers as people count, from 1.</summary>
internal static class ElementIds
{
    /// <summary>What explains a quotation. It lies inside what is folded, so a link to it unfolds it without the script.</summary>
    public static HtmlBuffer QuotationId(this HtmlBuffer html, int quotation) => html.Raw("why-"u8).Number(quotation + 1);

    /// <summary>The words of a quotation in the text.</summary>
    public static HtmlBuffer RegionId(this HtmlBuffer html, int quotation) => html.Raw("said-"u8).Number(quotation + 1);

    public static HtmlBuffer QuoteId(this HtmlBuffer html, int quote) => html.Raw("quote-"u8).Number(quote + 1);

    public static HtmlBuffer SentenceId(this HtmlBuffer html, int sentence) => html.Raw("sentence-"u8).Number(sentence + 1);

    public static HtmlBuffer ClusterId(this HtmlBuffer html, int cluster) => html.Raw("cluster-"u8).Number(cluster + 1);
}
