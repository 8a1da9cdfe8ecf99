using System.Globalization;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads the sentences of a treebank in CoNLL-U; every reader of treebanks stands on it.</summary>
internal static class ConlluFile
{
    const int Columns = 10;

    /// <param name="prefix">Only sentences whose identifier begins so.</param>
    public static IEnumerable<ConlluSentence> Read(CorpusFolder corpora, string file, string prefix = "")
    {
        using var reader = corpora.OpenText(file);
        foreach (var sentence in Read(reader, file, prefix))
        {
            yield return sentence;
        }
    }

    /// <exception cref="CorpusException">A line has not ten columns.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file, string prefix = "")
    {
        var sentence = new ConlluSentence([], []);
        for (var number = 1; ; number++)
        {
            var line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                if (sentence.Rows.Count > 0 && sentence.Identifier.StartsWith(prefix, StringComparison.Ordinal))
                {
                    yield return sentence;
                }

                if (line is null)
                {
                    yield break;
                }

                sentence = new ConlluSentence([], []);
            }
            else if (line[0] == '#')
            {
                sentence.Comments.Add(line);
            }
            else
            {
                var columns = line.Split('\t');
                sentence.Rows.Add(columns.Length == Columns ? columns : throw new CorpusException($"{file}, line {number}: {columns.Length} columns instead of {Columns}."));
            }
        }
    }

    /// <summary>Ranges (3-4) and empty words (3.1) are no words of the tree.</summary>
    public static bool IsWord(string[] row) => int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
