using System.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>Articles of some variety that everybody has: the sample's, the texts of each page of specs as one article, and the made-up one, each once a call.</summary>
internal static class ArticleSet
{
    const int AverageLength = 4600;

    const string Fence = "```";

    public static List<string> Create()
    {
        var articles = new List<string> { Article.OfLength(AverageLength) };
        var assembly = typeof(ArticleSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var content = reader.ReadToEnd().ReplaceLineEndings("\n");
            articles.Add(name.StartsWith("Specs/", StringComparison.Ordinal) ? TextsOf(content) : content);
        }

        return articles;
    }

    /// <summary>The fenced blocks, each a few paragraphs.</summary>
    static string TextsOf(string page)
    {
        var texts = new StringBuilder();
        var isInside = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isInside = !isInside;
                texts.Append('\n');
            }
            else if (isInside)
            {
                texts.Append(line).Append('\n');
            }
        }

        return texts.ToString();
    }
}
