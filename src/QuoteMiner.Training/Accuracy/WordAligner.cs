using System.Globalization;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Accuracy;

/// <summary>
/// Finds where the words of a treebank's sentence stand in its raw text. The words of a contraction share its letters in order: each takes as many as it is long, the last
/// what is left.
/// </summary>
/// <param name="offset">Where the sentence begins in the text.</param>
/// <param name="place">What messages call the sentence.</param>
internal sealed class WordAligner(string raw, int offset, string place)
{

    readonly List<(string[] Row, TextSpan Span)> placed = [];
    string misc = "";

    /// <summary>End of the last form found.</summary>
    int end;

    /// <summary>Start of the letters that the rest of a contraction has.</summary>
    int rest;

    /// <summary>How many words of a contraction are still to come.</summary>
    int partsLeft;

    public bool HasSpaceAfter => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>From the first word's start to the last word's end.</summary>
    public TextSpan Extent => new(placed[0].Span.Start, placed[^1].Span.End);

    /// <summary>Takes the next line; empty words (<c>3.1</c>) are no words of the text.</summary>
    public void Add(string[] row)
    {
        if (row[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var hyphen = row[0].IndexOf('-', StringComparison.Ordinal);
        if (hyphen >= 0)
        {
            rest = Find(row);
            partsLeft = Number(row[0][(hyphen + 1)..]) - Number(row[0][..hyphen]) + 1;
        }
        else if (partsLeft > 0)
        {
            partsLeft--;
            var partEnd = partsLeft == 0 ? end : Math.Min(end, rest + row[1].Length);
            Place(row, rest, partEnd);
            rest = partEnd;
        }
        else
        {
            var start = Find(row);
            Place(row, start, end);
        }
    }

    public IEnumerable<AnalysedWord> ToWords()
    {
        var spans = placed.ToDictionary(word => word.Row[0], word => word.Span);
        return placed.Select(word => new AnalysedWord
        {
            Span = word.Span,
            Xpos = word.Row[4],
            Upos = word.Row[3],
            Head = spans.TryGetValue(word.Row[6], out var head) ? head : null,
            Relation = AnalysedWord.WithoutSubtype(word.Row[7]),
        });
    }

    int Find(string[] row)
    {
        var start = raw.IndexOf(row[1], end, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new CorpusException($"{place}: '{row[1]}' is not in the text.");
        }

        end = start + row[1].Length;
        misc = row[9];
        return start;
    }

    void Place(string[] row, int start, int wordEnd) => placed.Add((row, new TextSpan(offset + start, offset + wordEnd)));

    int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new CorpusException($"{place}: '{digits}' is no number of a word.");
}
