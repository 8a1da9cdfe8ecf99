using System.Globalization;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The sources of a quotation and what the best one would lose, as tables.</summary>
internal static class RankingTables
{
    const int LongestWords = 160;

    public static void WriteSources(HtmlBuffer html, InspectedArticle article, IReadOnlyList<SourceFacts> sources, int quotation)
    {
        if (sources.Count == 0)
        {
            html.Raw("<p>Nobody could be its source.</p>\n"u8);
            return;
        }

        OpenTable(html, "Sources of quotation "u8, quotation, "Sources, best first"u8, "sources"u8);
        html.Raw("<thead><tr><th scope=\"col\">#</th><th scope=\"col\" class=\"r\">score</th><th scope=\"col\" class=\"r\">behind</th><th scope=\"col\">mention</th><th scope=\"col\">cue</th><th scope=\"col\">reason</th></tr></thead>\n<tbody>\n"u8);
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            var (text, mention) = (article.Text, article.Text.Mentions[source.Mention]);
            html.Raw(i == 0 ? "<tr class=\"best\""u8 : "<tr"u8).Attribute("data-hue"u8, article.Clusters.HueOf(mention.Cluster)).Raw("><td>"u8).Number(i + 1)
                .Raw("</td><td class=\"r\">"u8).Text(Signed(source.Score)).Raw("</td><td class=\"r\">"u8).Text(i == 0 ? "" : Signed(source.Behind))
                .Raw("</td><td><a href=\"#"u8).SentenceId(text.Tokens.Sentences[mention.First]).Raw("\"><bdi>"u8).Cut(source.Words, LongestWords).Raw("</bdi></a> <small>"u8).Text(source.Span.ToString());
            WriteCluster(html, article, mention.Cluster, source.Words);
            html.Raw("</small></td><td><bdi>"u8).Cut(source.Cue ?? "–", LongestWords).Raw("</bdi></td><td>"u8).Text(source.Reason).Raw("</td></tr>\n"u8);
        }

        CloseTable(html);
    }

    /// <summary>Bars to the right speak for the best one, bars to the left for the second.</summary>
    public static void WriteLosses(HtmlBuffer html, RankingFacts facts, int quotation)
    {
        var losses = facts.FindLosses();
        if (losses.Count == 0)
        {
            return;
        }

        OpenTable(html, "What the choice of quotation "u8, quotation, "What 1 would lose with a number of 2: the largest; they do not add up"u8, "losses"u8);
        html.Raw("<thead><tr><th scope=\"col\">feature</th><th scope=\"col\" class=\"r\">1</th><th scope=\"col\" class=\"r\">2</th><th scope=\"col\" class=\"r\">loss</th><th><span class=\"status\">as a bar</span></th></tr></thead>\n<tbody>\n"u8);
        var largest = losses.Max(loss => Math.Abs(loss.Loss));
        foreach (var loss in losses)
        {
            html.Raw("<tr><th scope=\"row\">"u8).Text(loss.Name).Raw("</th><td class=\"r\">"u8).Text(FindingText.Number(loss.Best)).Raw("</td><td class=\"r\">"u8).Text(FindingText.Number(loss.Second))
                .Raw("</td><td class=\"r\">"u8).Text(loss.Loss.ToString("+0.000;−0.000", CultureInfo.InvariantCulture)).Raw("</td><td class=\"bars\">"u8);
            WriteBar(html, loss.Loss / largest);
            html.Raw("</td></tr>\n"u8);
        }

        CloseTable(html);
    }

    /// <summary>A table that scrolls by itself, also by keys.</summary>
    /// <param name="label">What it is called for those who do not see where it stands; the number follows.</param>
    public static void OpenTable(HtmlBuffer html, ReadOnlySpan<byte> label, int number, ReadOnlySpan<byte> caption, ReadOnlySpan<byte> name) => html
        .Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""u8).Raw(label).Number(number + 1).Raw("\"><table class=\""u8).Raw(name).Raw("\">\n<caption>"u8).Raw(caption).Raw("</caption>\n"u8);

    public static void CloseTable(HtmlBuffer html) => html.Raw("</tbody></table></div>\n"u8);

    static void WriteCluster(HtmlBuffer html, InspectedArticle article, int cluster, string words)
    {
        if (cluster >= 0 && article.Clusters.NameOf(cluster) is var name && name != words)
        {
            html.Raw(" → <a href=\"#"u8).ClusterId(cluster).Raw("\"><bdi>"u8).Text(name).Raw("</bdi></a>"u8);
        }
    }

    /// <param name="share">-1 to 1.</param>
    static void WriteBar(HtmlBuffer html, float share)
    {
        var width = Math.Max(1, (long)Math.Round(Math.Abs(share) * 50));
        html.Raw("<svg aria-hidden=\"true\" focusable=\"false\"><rect class=\""u8).Raw(share > 0 ? "for"u8 : "against"u8)
            .Raw("\" height=\"100%\" x=\""u8).Number(share > 0 ? 50 : 50 - width).Raw("%\" width=\""u8).Number(width).Raw("%\"/></svg>"u8);
    }

    static string Signed(float number) => number.ToString("0.000;−0.000", CultureInfo.InvariantCulture);
}
