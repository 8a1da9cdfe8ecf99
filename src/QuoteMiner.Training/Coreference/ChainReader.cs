using System.Globalization;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Coreference;

/// <summary>Reads coreference chains: per token <c>start end tag entity head relation chains</c>, offsets in code points, chains <c>chain:tokens</c> at the first token of a mention.</summary>
internal static class ChainReader
{
    const int Columns = 7;

    /// <summary>The mentions of each article.</summary>
    /// <param name="texts">The articles by their identifiers.</param>
    /// <exception cref="CorpusException">A line is no token of its article.</exception>
    public static Dictionary<string, List<ChainMention>> Read(TextReader reader, string file, IReadOnlyDictionary<string, string> texts)
    {
        var articles = new Dictionary<string, List<ChainMention>>(StringComparer.Ordinal);
        var mentions = new List<ChainMention>();
        var offsets = Array.Empty<int>();
        var sentence = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                Flush(sentence, offsets, mentions);
                mentions = articles[line[2..]] = [];
                offsets = texts.TryGetValue(line[2..], out var text) ? Offsets(text) : throw new CorpusException($"{file}, line {number}: there is no article '{line[2..]}'.");
            }
            else if (line.Length == 0)
            {
                Flush(sentence, offsets, mentions);
            }
            else if (line.Split('\t') is { Length: Columns } columns)
            {
                sentence.Add(columns);
            }
            else
            {
                throw new CorpusException($"{file}, line {number}: not a token: {line}");
            }
        }

        Flush(sentence, offsets, mentions);
        return articles;
    }

    static void Flush(List<string[]> sentence, int[] offsets, List<ChainMention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var chain in sentence[i][Columns - 1].Split(',', StringSplitOptions.RemoveEmptyEntries).Where(chain => chain != "-"))
            {
                var parts = chain.Split(':');
                var last = Math.Min(sentence.Count - 1, i + int.Parse(parts[1], CultureInfo.InvariantCulture) - 1);
                var (start, end) = (int.Parse(sentence[i][0], CultureInfo.InvariantCulture), int.Parse(sentence[last][1], CultureInfo.InvariantCulture));
                mentions.Add(new ChainMention(new TextSpan(offsets[start], offsets[end]), int.Parse(parts[0], CultureInfo.InvariantCulture)));
            }
        }

        sentence.Clear();
    }

    /// <summary>The UTF-16 offset of every code point, and of the end.</summary>
    static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offsets.Add(at);
            at += rune.Utf16SequenceLength;
        }

        offsets.Add(at);
        return [.. offsets];
    }
}
