using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The quotations, each with what explains it folded below its first words; one is open at a time.</summary>
internal static class QuotationSection
{
    const int LongestWords = 90;

    public static void Write(HtmlBuffer html, InspectedArticle article)
    {
        html.Raw("<section class=\"side\" id=\"quotations\" aria-labelledby=\"quotations-title\">\n<h2 id=\"quotations-title\">Quotations</h2>\n"u8);
        var count = article.Text.RegionTokens.Count;
        if (count == 0)
        {
            html.Raw("<p class=\"empty\">There is no quotation: nothing with words stands between quotation marks.</p>\n"u8);
        }

        var open = article.Asked < 0 ? 0 : article.Asked;
        for (var i = 0; i < count; i++)
        {
            if (article.IsExplained(i))
            {
                html.Raw(i == open ? "<details class=\"quotation\" name=\"quotation\" open"u8 : "<details class=\"quotation\" name=\"quotation\""u8)
                    .Attribute("data-quotation"u8, i + 1).Attribute("data-hue"u8, article.HueOf(i)).Raw(">\n<summary>"u8);
                WriteSummary(html, article, i);
                html.Raw("</summary>\n<div class=\"why\" id=\""u8).QuotationId(i).Raw("\">\n"u8);
                QuotationNote.Write(html, article, i);
                html.Raw("</div>\n</details>\n"u8);
            }
            else
            {
                html.Raw("<p class=\"quotation\" id=\""u8).QuotationId(i).Raw("\""u8).Attribute("data-hue"u8, article.HueOf(i)).Raw(">"u8);
                WriteSummary(html, article, i);
                html.Raw("</p>\n"u8);
            }
        }

        if (count > InspectedArticle.MostExplained)
        {
            html.Raw("<p class=\"cut\">Quotations after number "u8).Number(InspectedArticle.MostExplained)
                .Raw(" are listed without their sources, to keep the page small: <code>quoteminer inspect --quotation N</code> explains any one of them.</p>\n"u8);
        }

        html.Raw("</section>\n"u8);
    }

    static void WriteSummary(HtmlBuffer html, InspectedArticle article, int quotation)
    {
        var text = article.Text;
        var region = text.Regions[text.RegionTokens[quotation].Region];
        html.Raw("<span class=\"n\">"u8).Number(quotation + 1).Raw("</span> <q><bdi>"u8).Cut(text.Source.AsSpan(region.Start..region.End), LongestWords).Raw("</bdi></q> <span class=\"who\">"u8);
        if (article.Outcomes.Of(quotation) is not { } outcome)
        {
            html.Raw("no quote</span>"u8);
            return;
        }

        html.Raw("<bdi>"u8).Text(WhoSpeaks(article, outcome)).Raw("</bdi></span> <span class=\"sure\">"u8).Percent(outcome.Confidence).Raw("</span>"u8);
    }

    static string WhoSpeaks(InspectedArticle article, RegionAttribution outcome)
    {
        if (outcome.Mention < 0)
        {
            return "nobody named";
        }

        var mention = article.Text.Mentions[outcome.Mention];
        return mention.Cluster < 0 ? FindingText.Words(article.Text, mention.First, mention.End) : article.Clusters.NameOf(mention.Cluster);
    }
}
