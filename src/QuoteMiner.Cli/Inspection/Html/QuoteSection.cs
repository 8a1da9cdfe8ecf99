using System.Globalization;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The quotes that were made of the quotations, as the library gives them, and its diagnostics.</summary>
internal static class QuoteSection
{
    const int LongestWords = 200;

    public static void Write(HtmlBuffer html, InspectedArticle article)
    {
        var document = article.Document;
        html.Raw("<section id=\"quotes\">\n<h2>Quotes</h2>\n"u8);
        if (document.Quotes.Count == 0)
        {
            html.Raw("<p class=\"empty\">No quotes were made.</p>\n"u8);
        }
        else
        {
            html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Quotes\"><table class=\"quotes\">\n<thead><tr><th scope=\"col\">#</th><th scope=\"col\">where</th><th scope=\"col\">speaker</th><th scope=\"col\">quote</th>"u8)
                .Raw("<th scope=\"col\">kind</th><th scope=\"col\">cue</th><th scope=\"col\">mention</th><th scope=\"col\">reason</th><th scope=\"col\" class=\"r\">sure</th><th scope=\"col\" class=\"r\">speaker sure</th></tr></thead>\n<tbody>\n"u8);
            for (var i = 0; i < document.Quotes.Count; i++)
            {
                WriteRow(html, article, i);
            }

            html.Raw("</tbody></table></div>\n"u8);
        }

        WriteDiagnostics(html, document);
        html.Raw("</section>\n"u8);
    }

    static void WriteRow(HtmlBuffer html, InspectedArticle article, int index)
    {
        var (quote, text) = (article.Document.Quotes[index], article.Document.Text);
        html.Raw("<tr id=\""u8).QuoteId(index).Raw("\""u8).Attribute("data-hue"u8, HueOf(article, index)).Raw("><td>"u8).Number(index + 1).Raw("</td><td>"u8).Text(quote.Extent.ToString())
            .Raw("</td><th scope=\"row\"><bdi>"u8).Cut(quote.Speaker?.Name ?? "nobody named", LongestWords).Raw("</bdi></th><td class=\"said\"><bdi>"u8).Cut(quote.Text, LongestWords)
            .Raw("</bdi></td><td>"u8).Text(FindingText.Kebab(quote.Kind.ToString())).Raw("</td><td><bdi>"u8).Cut(quote.Cue is { } cue ? cue.Slice(text) : "–", LongestWords)
            .Raw("</bdi></td><td><bdi>"u8).Cut(quote.Mention is { } mention ? mention.Span.Slice(text) : "–", LongestWords).Raw("</bdi></td><td>"u8).Text(FindingText.NameOf(quote.Reason))
            .Raw("</td><td class=\"r\">"u8).Text(Probability(quote.Confidence)).Raw("</td><td class=\"r\">"u8).Text(quote.Speaker is null ? "–" : Probability(quote.SpeakerConfidence)).Raw("</td></tr>\n"u8);
    }

    static void WriteDiagnostics(HtmlBuffer html, QuoteDocument document)
    {
        if (document.Diagnostics.Count == 0)
        {
            return;
        }

        html.Raw("<h3>Diagnostics</h3>\n<ul class=\"diagnostics\">\n"u8);
        foreach (var diagnostic in document.Diagnostics)
        {
            html.Raw("<li>"u8).Text(diagnostic.Span.ToString()).Raw(" "u8).Text(FindingText.Kebab(diagnostic.Code.ToString())).Raw(": <bdi>"u8)
                .Cut(diagnostic.Span.Slice(document.Text), LongestWords).Raw("</bdi></li>\n"u8);
        }

        html.Raw("</ul>\n"u8);
    }

    static int HueOf(InspectedArticle article, int quote)
    {
        var firsts = article.Outcomes.FirstAttributions;
        var mention = quote < firsts.Count ? article.Text.Attributions[firsts[quote]].Mention : -1;
        return mention < 0 ? 0 : article.Clusters.HueOf(article.Text.Mentions[mention].Cluster);
    }

    static string Probability(double probability) => probability.ToString("0.00", CultureInfo.InvariantCulture);
}
