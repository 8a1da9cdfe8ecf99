using System.Globalization;
using System.Text.Json;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>Reads trees: treebanks in CoNLL-U and the automatic annotation of articles.</summary>
internal static class TreebankReader
{
    const int ConlluColumns = 10;
    const int SilverColumns = 7;
    const string Identifier = "# sent_id = ";

    /// <param name="prefix">Only sentences whose identifier begins so.</param>
    public static List<TreeSentence> ReadConllu(CorpusFolder corpora, string file, string prefix = "")
    {
        using var lines = corpora.OpenText(file);
        var sentences = new List<TreeSentence>();
        var reader = new TreeReader(file);
        var wanted = true;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
            {
                End();
            }
            else if (line[0] == '#')
            {
                wanted = line.StartsWith(Identifier, StringComparison.Ordinal) ? line.AsSpan(Identifier.Length).StartsWith(prefix, StringComparison.Ordinal) : wanted;
            }
            else
            {
                var columns = line.Split('\t');
                if (columns.Length != ConlluColumns)
                {
                    throw new CorpusException($"{file}, line {number}: {columns.Length} columns instead of {ConlluColumns}.");
                }

                // Ranges (3-4) and empty words (3.1) are no words of the tree.
                if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    reader.Add(columns[1], columns[4], columns[6], columns[7], null, number);
                }
            }
        }

        End();
        return sentences;

        void End()
        {
            if (reader.Count > 0)
            {
                var sentence = reader.End(sentences.Count);
                if (wanted)
                {
                    sentences.Add(sentence);
                }
            }
        }
    }

    /// <summary>Reads the automatic annotation; the words are slices of the articles.</summary>
    public static List<TreeSentence> ReadSilver(CorpusFolder corpora, string silver, string articles)
    {
        var texts = ReadTexts(corpora, articles);
        using var lines = corpora.OpenText(silver);
        var sentences = new List<TreeSentence>();
        var reader = new TreeReader(silver);
        var text = Array.Empty<int>();
        var document = -1;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (reader.Count > 0)
                {
                    sentences.Add(reader.End(document));
                }

                if (line.Length > 0)
                {
                    document++;
                    text = texts.TryGetValue(line[2..], out var found) ? found : throw new CorpusException($"{silver}, line {number}: there is no article '{line[2..]}'.");
                }

                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != SilverColumns
                || !int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(columns[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                || start >= end || end > text.Length)
            {
                throw new CorpusException($"{silver}, line {number}: not a token of the article: {line}");
            }

            reader.Add(string.Concat(text[start..end].Select(char.ConvertFromUtf32)), columns[2], columns[4], columns[5], columns[3], number);
        }

        if (reader.Count > 0)
        {
            sentences.Add(reader.End(document));
        }

        return sentences;
    }

    static Dictionary<string, int[]> ReadTexts(CorpusFolder corpora, string articles)
    {
        Dictionary<string, int[]> texts = [];
        using var lines = corpora.OpenText(articles);
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            texts.Add(json.RootElement.GetProperty("id").GetString() ?? "", [.. text.EnumerateRunes().Select(rune => rune.Value)]);
        }

        return texts;
    }
}
