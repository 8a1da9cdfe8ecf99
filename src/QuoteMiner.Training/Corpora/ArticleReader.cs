using System.Text.Json;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads articles of JSON Lines: their identifiers and texts, in the order of the file.</summary>
internal static class ArticleReader
{
    public static List<(string Id, string Text)> Read(CorpusFolder corpora, string file)
    {
        using var reader = corpora.OpenText(file);
        List<(string, string)> articles = [];
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add((Text(json, "id"), Text(json, "text")));
        }

        return articles;
    }

    static string Text(JsonDocument json, string property) => json.RootElement.GetProperty(property).GetString() ?? "";
}
