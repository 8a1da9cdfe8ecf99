namespace QuoteMiner.Reporting.Html;

/// <summary>The overview of several documents: an index and a chart of the speakers. It is written last; the script of the page puts it first.</summary>
internal static class OverviewSection
{
    const int MostBars = 30;

    public static void Write(HtmlBuffer html, OverallCounts counts)
    {
        html.Raw("<section id=\"overview\" tabindex=\"-1\" aria-labelledby=\"overview-title\">\n<header>\n<h2 id=\"overview-title\">All articles</h2>\n<p class=\"sum\">"u8)
            .Count(counts.Articles, "article"u8).Raw(" · "u8).Count(counts.Quotes, "quote"u8).Raw(" · "u8).Count(counts.Speakers.Count, "named speaker"u8)
            .Raw("</p>\n</header>\n<div class=\"columns\">\n"u8);
        WriteIndex(html, counts);
        WriteChart(html, counts);
        html.Raw("</div>\n</section>\n"u8);
    }

    static void WriteIndex(HtmlBuffer html, OverallCounts counts)
    {
        html.Raw("<nav class=\"index\" aria-label=\"Articles\">\n<h3>Index</h3>\n<ol>\n"u8);
        for (var i = 0; i < counts.Entries.Count; i++)
        {
            var entry = counts.Entries[i];
            html.Raw("<li><a href=\"#"u8).ArticleId(i + 1).Raw("\"><bdi>"u8).Text(entry.Headline.Length > 0 ? entry.Headline : entry.Id);
            if (entry is { Headline: "", Id: "" })
            {
                html.Raw("Article "u8).Number(i + 1);
            }

            html.Raw("</bdi></a> <small>"u8);
            if (entry is { Headline: not "", Id: not "" })
            {
                html.Raw("<bdi>"u8).Text(entry.Id).Raw("</bdi> · "u8);
            }

            html.Count(entry.Quotes, "quote"u8).Raw("</small></li>\n"u8);
        }

        html.Raw("</ol>\n"u8);
        if (counts.Articles > counts.Entries.Count)
        {
            html.Raw("<p>The index ends here; "u8).Count(counts.Articles - counts.Entries.Count, "more article"u8).Raw(" can be found by scrolling.</p>\n"u8);
        }

        html.Raw("</nav>\n"u8);
    }

    static void WriteChart(HtmlBuffer html, OverallCounts counts)
    {
        var bars = counts.Speakers
            .OrderByDescending(count => count.Quotes).ThenByDescending(count => count.Words).ThenBy(count => count.Name, StringComparer.Ordinal).Take(MostBars).ToArray();
        var rest = counts.Speakers.Sum(count => count.Quotes) - bars.Sum(count => count.Quotes) + counts.OfForgotten;
        var most = bars.Length == 0 ? 0 : bars[0].Quotes;
        html.Raw("<section class=\"chart\" aria-label=\"Speakers of all articles\">\n<h3>Speakers</h3>\n<table>\n<thead><tr><th scope=\"col\">Speaker</th>"u8)
            .Raw("<td class=\"of-bar\"></td><th scope=\"col\">Quotes</th><th scope=\"col\">Articles</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n"u8);
        foreach (var count in bars)
        {
            html.Raw("<tr><th scope=\"row\"><button type=\"button\" class=\"everywhere\" aria-pressed=\"false\""u8).Attribute("data-name"u8, count.Name).Raw("><bdi>"u8)
                .Text(count.Name).Raw("</bdi></button></th><td class=\"of-bar\">"u8);
            Bar.Write(html, (double)count.Quotes / most);
            html.Raw("</td><td>"u8).Grouped(count.Quotes).Raw("</td><td>"u8).Grouped(count.Articles).Raw("</td><td>"u8).Grouped(count.Words).Raw("</td></tr>\n"u8);
        }

        WriteSum(html, "Other names"u8, rest);
        WriteSum(html, "Groups, documents and unnamed"u8, counts.OfUnnamed);
        WriteSum(html, "No speaker"u8, counts.Unattributed);
        html.Raw("</tbody>\n</table>\n</section>\n"u8);
    }

    static void WriteSum(HtmlBuffer html, ReadOnlySpan<byte> label, long quotes)
    {
        if (quotes > 0)
        {
            html.Raw("<tr class=\"sums\"><th scope=\"row\">"u8).Raw(label).Raw("</th><td class=\"of-bar\"></td><td>"u8).Grouped(quotes).Raw("</td><td></td><td></td></tr>\n"u8);
        }
    }
}
