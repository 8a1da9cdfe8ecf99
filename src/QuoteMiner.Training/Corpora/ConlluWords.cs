using System.Globalization;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads the sentences of a treebank, with what stands in the columns of their words.</summary>
internal static class ConlluWords
{
    const int Columns = 10;

    public static IEnumerable<List<ConlluWord>> Read(CorpusFolder corpora, string file)
    {
        using var reader = corpora.OpenText(file);
        var number = 0;
        List<ConlluWord> sentence = [];
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 && sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != Columns)
            {
                throw new CorpusException($"{file}, line {number}: {columns.Length} columns instead of {Columns}.");
            }

            // Ranges (3-4) and empty words (3.1) are no words of the tree.
            if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                sentence.Add(new ConlluWord(columns[1], columns[2], columns[3], columns[4], columns[7]));
            }
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }
}
