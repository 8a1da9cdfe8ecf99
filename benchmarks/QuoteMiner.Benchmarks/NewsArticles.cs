using System.IO.Compression;
using System.Text.Json;

namespace QuoteMiner.Benchmarks;

/// <summary>Different articles, so that a model is not more in the cache than in earnest: those of the corpora where they lie beside the clone, else made-up ones.</summary>
internal static class NewsArticles
{
    const int MadeUpLength = 4600;

    public static List<string> Read(int count)
    {
        var path = FindCorpus();
        if (path is null)
        {
            return [.. Enumerable.Range(0, count).Select(number => Article.OfLength(MadeUpLength + number))];
        }

        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<string> articles = [];
        while (articles.Count < count && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add(json.RootElement.GetProperty("text").GetString() ?? "");
        }

        return articles;
    }

    static string? FindCorpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.Parent?.FullName ?? "", "shared", "data", "polnear-train.jsonl.gz");
            if (File.Exists(Path.Combine(folder.FullName, "QuoteMiner.sln")) && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
