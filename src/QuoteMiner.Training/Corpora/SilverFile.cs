using System.Globalization;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads the sentences of an automatic annotation, whose words are slices of articles in a file of their own; every reader of such annotations stands on it.</summary>
internal static class SilverFile
{
    const int Columns = 7;

    public static IEnumerable<SilverSentence> Read(CorpusFolder corpora, string silver, string articles)
    {
        var texts = ArticleReader.Read(corpora, articles).ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
        using var reader = corpora.OpenText(silver);
        foreach (var sentence in Read(reader, silver, texts))
        {
            yield return sentence;
        }
    }

    /// <param name="texts">The articles by their identifiers.</param>
    /// <exception cref="CorpusException">A line is no token of its article.</exception>
    public static IEnumerable<SilverSentence> Read(TextReader reader, string file, Dictionary<string, string> texts)
    {
        var text = Array.Empty<string>();
        var sentence = new SilverSentence("", -1, []);
        for (var number = 1; ; number++)
        {
            var line = reader.ReadLine();
            if (string.IsNullOrEmpty(line) || line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (sentence.Tokens.Count > 0)
                {
                    yield return sentence;
                    sentence = sentence with { Tokens = [] };
                }

                if (line is null)
                {
                    yield break;
                }

                if (line.Length > 0)
                {
                    sentence = new SilverSentence(line[2..], sentence.Place + 1, []);
                    text = texts.TryGetValue(sentence.Article, out var found)
                        ? [.. found.EnumerateRunes().Select(rune => rune.ToString())]
                        : throw new CorpusException($"{file}, line {number}: there is no article '{sentence.Article}'.");
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

            sentence.Tokens.Add(new SilverToken(string.Concat(text[start..end]), columns[2], columns[3], columns[4], columns[5], columns[6]));
        }
    }
}
