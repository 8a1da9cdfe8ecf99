using System.Globalization;

namespace QuoteMiner.Cli;

/// <summary>A sentence of CoNLL-U as it was written.</summary>
internal sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<string[]> Rows)
{
    const string TextComment = "# text = ";
    const string Range = "TokenRange=";

    /// <summary>The rows without those of ranges.</summary>
    public IReadOnlyList<string[]> Words => [.. Rows.Where(row => !row[0].Contains('-', StringComparison.Ordinal))];

    public string Text => Comments.Single(comment => comment.StartsWith(TextComment, StringComparison.Ordinal))[TextComment.Length..];

    /// <summary>Reads what the format allows and nothing else: every sentence ends with one empty line.</summary>
    public static List<ConlluSentence> Parse(string output)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var block in output.Split("\n\n")[..^1])
        {
            var lines = block.Split('\n');
            var comments = lines.TakeWhile(line => line.StartsWith('#')).ToArray();
            sentences.Add(new ConlluSentence(comments, [.. lines.Skip(comments.Length).Select(line => line.Split('\t'))]));
        }

        return sentences;
    }

    public static Range RangeOf(string[] row)
    {
        var range = row[9].Split('|').Single(fact => fact.StartsWith(Range, StringComparison.Ordinal))[Range.Length..].Split(':');
        return int.Parse(range[0], CultureInfo.InvariantCulture)..int.Parse(range[1], CultureInfo.InvariantCulture);
    }

    /// <summary>Every word reaches the root.</summary>
    public bool IsTree()
    {
        var heads = Words.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(1, heads.Length).All(ReachesRoot);

        bool ReachesRoot(int word)
        {
            for (var steps = 0; word > 0 && steps <= heads.Length; steps++)
            {
                word = heads[word - 1];
            }

            return word == 0;
        }
    }
}
