using System.Globalization;
using System.Text.Json;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads names of the automatic annotation; the words are slices of the articles, which stand in a file of their own.</summary>
internal static class SilverNameReader
{
    const int Columns = 7;
    const int EntityColumn = 3;

    public static List<NamedDocument> Read(CorpusFolder corpora, string silver, string articles)
    {
        Dictionary<string, string> texts = [];
        using var lines = corpora.OpenText(articles);
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            texts.Add(json.RootElement.GetProperty("id").GetString() ?? "", json.RootElement.GetProperty("text").GetString() ?? "");
        }

        using var reader = corpora.OpenText(silver);
        return Read(reader, silver, texts);
    }

    /// <param name="texts">The articles by their identifiers.</param>
    public static List<NamedDocument> Read(TextReader reader, string file, Dictionary<string, string> texts)
    {
        var documents = new List<NamedDocument>();
        var sentence = new NamedSentenceBuilder();
        var text = Array.Empty<string>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.Length == 0)
            {
                sentence.End(documents);
                if (line.Length > 0)
                {
                    text = texts.TryGetValue(line[2..], out var found)
                        ? [.. found.EnumerateRunes().Select(rune => rune.ToString())]
                        : throw new CorpusException($"{file}, line {number}: there is no article '{line[2..]}'.");
                    documents.Add(new NamedDocument(line[2..], []));
                }

                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != Columns
                || !int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(columns[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                || start >= end || end > text.Length)
            {
                throw new CorpusException($"{file}, line {number}: not a token of the article: {line}");
            }

            sentence.Add(string.Concat(text[start..end]), KindOf(columns[EntityColumn]), begins: false);
        }

        sentence.End(documents);
        return documents;
    }

    static NameKind KindOf(string entity) => entity switch
    {
        "PERSON" => NameKind.Person,
        "ORGANIZATION" => NameKind.Organisation,
        "LOCATION" => NameKind.Place,
        "MISC" => NameKind.Other,
        _ => NameKind.None,
    };
}
