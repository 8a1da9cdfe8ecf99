using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads words and tags of a treebank in CoNLL-U.</summary>
internal static class ConlluReader
{
    const int Columns = 10;
    const string Identifier = "# sent_id = ";

    /// <param name="identifierPrefix">Only sentences whose identifier begins so.</param>
    public static List<TaggedSentence> ReadTags(CorpusFolder corpora, string file, string identifierPrefix = "")
    {
        using var reader = corpora.OpenText(file);
        return ReadTags(reader, file, identifierPrefix);
    }

    public static List<TaggedSentence> ReadTags(TextReader reader, string file, string identifierPrefix = "")
    {
        var sentences = new List<TaggedSentence>();
        List<string> words = [];
        List<PennTag> tags = [];
        List<string> lemmas = [];
        var wanted = true;
        var number = 0;
        void End()
        {
            if (wanted && words.Count > 0)
            {
                sentences.Add(new TaggedSentence([.. words], [.. tags]) { Lemmas = [.. lemmas] });
            }

            words.Clear();
            tags.Clear();
            lemmas.Clear();
        }

        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                End();
            }
            else if (line[0] == '#')
            {
                wanted = line.StartsWith(Identifier, StringComparison.Ordinal)
                    ? line.AsSpan(Identifier.Length).StartsWith(identifierPrefix, StringComparison.Ordinal)
                    : wanted;
            }
            else
            {
                var columns = line.Split('\t');
                if (columns.Length != Columns)
                {
                    throw new CorpusException($"{file}, line {number}: {columns.Length} columns instead of {Columns}.");
                }

                // Ranges (3-4) and empty words (3.1) are no words of the tree.
                if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    words.Add(columns[1]);
                    tags.Add(PennTags.Parse(columns[4]));
                    lemmas.Add(columns[2]);
                }
            }
        }

        End();
        return sentences;
    }
}
