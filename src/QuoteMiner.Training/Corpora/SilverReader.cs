using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads words and tags of the automatic annotation; the words are slices of the articles, which stand in a file of their own.</summary>
internal static class SilverReader
{
    const int Columns = 7;

    /// <param name="without">Articles to leave out.</param>
    public static List<TaggedSentence> ReadTags(CorpusFolder corpora, string silver, string articles, Fold without = default)
    {
        var texts = ArticleReader.Read(corpora, articles);
        var wanted = texts.Where((_, place) => !without.Holds(place)).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        using var reader = corpora.OpenText(silver);
        return ReadTags(reader, silver, texts.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal), wanted);
    }

    /// <param name="texts">The articles by their identifiers.</param>
    /// <param name="wanted">The identifiers of those to give; null for all.</param>
    public static List<TaggedSentence> ReadTags(TextReader reader, string file, Dictionary<string, string> texts, HashSet<string>? wanted = null)
    {
        var sentences = new List<TaggedSentence>();
        List<string> words = [];
        List<PennTag> tags = [];
        List<string> lemmas = [];
        var text = Array.Empty<int>();
        var isWanted = true;
        var number = 0;
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrEmpty(line) || line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (words.Count > 0 && isWanted)
                {
                    sentences.Add(new TaggedSentence([.. words], [.. tags]) { Lemmas = [.. lemmas] });
                }

                words.Clear();
                tags.Clear();
                lemmas.Clear();
                if (line is null)
                {
                    return sentences;
                }

                if (line.Length > 0)
                {
                    isWanted = wanted?.Contains(line[2..]) ?? true;
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
            lemmas.Add(columns[6]);
        }
    }
}
