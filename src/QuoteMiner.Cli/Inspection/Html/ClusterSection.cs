using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>Which mentions mean the same one, and who speaks.</summary>
internal static class ClusterSection
{
    const int LongestWords = 80;

    public static void Write(HtmlBuffer html, InspectedArticle article)
    {
        var mentions = MentionsByCluster(article);
        var order = Enumerable.Range(0, mentions.Length).Where(cluster => mentions[cluster] is not null)
            .OrderByDescending(article.Clusters.QuotesOf).ThenByDescending(cluster => mentions[cluster]!.Count).ToList();
        var linked = order.FindLastIndex(cluster => article.Clusters.QuotesOf(cluster) > 0 || mentions[cluster]!.Count > 1) + 1;
        html.Raw("<section id=\"clusters\">\n<h2>Who is who</h2>\n"u8);
        if (linked == 0)
        {
            html.Raw("<p class=\"empty\">Nobody speaks or is mentioned twice.</p>\n"u8);
        }

        WriteTable(html, article, order[..linked], mentions);
        if (linked < order.Count)
        {
            html.Raw("<details class=\"more\"><summary>"u8).Grouped(order.Count - linked).Raw(" more, each mentioned once</summary>\n"u8);
            WriteTable(html, article, order[linked..], mentions);
            html.Raw("</details>\n"u8);
        }

        html.Raw("</section>\n"u8);
    }

    static void WriteTable(HtmlBuffer html, InspectedArticle article, List<int> clusters, List<int>?[] mentions)
    {
        if (clusters.Count == 0)
        {
            return;
        }

        html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Clusters of mentions from number "u8).Number(clusters[0] + 1)
            .Raw("\"><table class=\"clusters\">\n<thead><tr><th scope=\"col\" class=\"r\">cluster</th><th scope=\"col\">name</th><th scope=\"col\">kind</th>"u8)
            .Raw("<th scope=\"col\" class=\"r\">quotes</th><th scope=\"col\">mentions</th></tr></thead>\n<tbody>\n"u8);
        foreach (var cluster in clusters)
        {
            WriteRow(html, article, cluster, mentions[cluster]!);
        }

        html.Raw("</tbody></table></div>\n"u8);
    }

    static void WriteRow(HtmlBuffer html, InspectedArticle article, int index, List<int> mentions)
    {
        var (text, cluster) = (article.Text, article.Text.Clusters[index]);
        html.Raw("<tr id=\""u8).ClusterId(index).Raw("\""u8).Attribute("data-hue"u8, article.Clusters.HueOf(index)).Raw("><td class=\"r\">"u8).Number(index + 1)
            .Raw("</td><th scope=\"row\"><bdi>"u8).Text(article.Clusters.NameOf(index)).Raw("</bdi></th><td>"u8).Text(FindingText.OfCluster(cluster))
            .Raw("</td><td class=\"r\">"u8).Number(article.Clusters.QuotesOf(index)).Raw("</td><td>"u8);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = text.Mentions[mentions[i]];
            html.Raw(i == 0 ? "<a href=\"#"u8 : " · <a href=\"#"u8).SentenceId(text.Tokens.Sentences[mention.First]).Raw("\"><bdi>"u8)
                .Cut(FindingText.Words(text, mention.First, mention.End), LongestWords).Raw("</bdi></a>"u8);
        }

        html.Raw("</td></tr>\n"u8);
    }

    /// <summary>Null for those whose mentions another took.</summary>
    static List<int>?[] MentionsByCluster(InspectedArticle article)
    {
        var mentions = new List<int>?[article.Clusters.Count];
        for (var i = 0; i < article.Text.Mentions.Count; i++)
        {
            if (article.Text.Mentions[i].Cluster is >= 0 and var cluster)
            {
                (mentions[cluster] ??= []).Add(i);
            }
        }

        return mentions;
    }
}
