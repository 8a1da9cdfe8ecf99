using System.Globalization;
using System.Text.Json;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads words and tags of the automatic annotation; the words are slices of the articles, which stand in a file of their own.</summary>
internal static class SilverReader
{
    const int Columns = 7;

    public static List<TaggedSentence> ReadTags(CorpusFolder corpora, string silver, string articles)
    {
        Dictionary<string, string> texts = [];
        using var lines = corpora.OpenText(articles);
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            texts.Add(Text(json, "id"), Text(json, "text"));
        }

        using var reader = corpora.OpenText(silver);
        return ReadTags(reader, silver, texts);
    }

    /// <param name="texts">The articles by their identifiers.</param>
    public static List<TaggedSentence> ReadTags(TextReader reader, string file, Dictionary<string, string> texts)
    {
        var sentences = new List<TaggedSentence>();
        List<string> words = [];
        List<PennTag> tags = [];
        var text = Array.Empty<int>();
        var number = 0;
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrEmpty(line) || line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (words.Count > 0)
                {
                    sentences.Add(new TaggedSentence([.. words], [.. tags]));
                    words.Clear();
                    tags.Clear();
                }

                if (line is null)
                {
                    return sentences;
                }

                if (line.Length > 0)
                {
                    text = texts.TryGetValue(line[2..], out var found)
                        ? [.. found.EnumerateRunes().Select(rune => rune.Value)]
                        : throw new CorpusException($"{file}, line {number}: there is no article '{line[2..]}'.");
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

            words.Add(string.Concat(text[start..end].Select(char.ConvertFromUtf32)));
            tags.Add(PennTags.Parse(columns[2]));
        }
    }

    static string Text(JsonDocument json, string property) => json.RootElement.GetProperty(property).GetString() ?? "";
}
