using System.Globalization;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>What explains one quotation: whether it is speech, its sources, what the choice hangs on, and all numbers.</summary>
internal static class QuotationNote
{
    public static void Write(HtmlBuffer html, InspectedArticle article, int quotation)
    {
        var text = article.Text;
        var region = text.Regions[text.RegionTokens[quotation].Region];
        html.Raw("<p class=\"places\"><a href=\"#"u8).RegionId(quotation).Raw("\">"u8).Text(new TextSpan(region.Start, region.End).ToString()).Raw("</a> in <a href=\"#"u8)
            .SentenceId(text.Tokens.Sentences[text.RegionTokens[quotation].First]).Raw("\">sentence "u8).Number(text.Tokens.Sentences[text.RegionTokens[quotation].First] + 1).Raw("</a>"u8);
        if (article.Outcomes.QuoteWith(quotation) is >= 0 and var quote)
        {
            html.Raw(", in <a href=\"#"u8).QuoteId(quote).Raw("\">quote "u8).Number(quote + 1).Raw("</a>"u8);
        }

        html.Raw("</p>\n"u8);
        if (article.RankingOf(quotation) is not { } ranked)
        {
            html.Raw("<p>Not ranked: "u8).Text(FindingText.Unranked(region, article.Outcomes.Of(quotation))).Raw(".</p>\n"u8);
            return;
        }

        var facts = new RankingFacts(text, ranked);
        WriteVerdict(html, facts);
        RankingTables.WriteSources(html, article, facts.Sources, quotation);
        RankingTables.WriteLosses(html, facts, quotation);
        if (article.HasFeatures(quotation))
        {
            FeatureTables.Write(html, facts, quotation);
        }
        else
        {
            html.Raw("<p class=\"cut\">Its features are left out to keep the page small: <code>quoteminer inspect --quotation "u8).Number(quotation + 1).Raw("</code> shows them.</p>\n"u8);
        }
    }

    static void WriteVerdict(HtmlBuffer html, RankingFacts facts) => html
        .Raw(facts.IsSpeech ? "<p class=\"verdict\"><strong>Attributed speech</strong>: "u8 : "<p class=\"verdict\"><strong>No attributed speech</strong>: "u8)
        .Text(string.Create(CultureInfo.InvariantCulture, $"{facts.SpeechOdds:+0.00;−0.00;0.00} in log-odds above the threshold. Region and mention are both right with probability {facts.Confidence:0.00}."))
        .Raw("</p>\n"u8);
}
