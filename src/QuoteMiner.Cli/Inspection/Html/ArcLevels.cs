using System.Numerics;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>
/// How high each arc of a tree is drawn: above all arcs between its ends. Arcs are taken from short to long; each asks for the highest one so far over the gaps between its words and lies one above
/// it. The heights stand in a segment tree, so <c>n</c> arcs take <c>n log n</c> steps, whatever the tree.
/// </summary>
internal sealed class ArcLevels
{
    readonly int leaves;
    readonly int[] whole;
    readonly int[] highest;

    ArcLevels(int gaps)
    {
        leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, gaps));
        whole = new int[2 * leaves];
        highest = new int[2 * leaves];
    }

    /// <param name="heads">For each word the word that it depends on, from 0; negative where there is none.</param>
    /// <returns>For each word the level of the arc to its head, from 1; 0 where there is none.</returns>
    public static int[] Of(ReadOnlySpan<int> heads)
    {
        var arcs = new List<(int Length, int Word)>(heads.Length);
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] >= 0)
            {
                arcs.Add((Math.Abs(heads[word] - word), word));
            }
        }

        arcs.Sort();
        var heights = new ArcLevels(heads.Length);
        var levels = new int[heads.Length];
        foreach (var (_, word) in arcs)
        {
            levels[word] = heights.Raise(Math.Min(word, heads[word]), Math.Max(word, heads[word]));
        }

        return levels;
    }

    /// <summary>Puts one more over the gaps [first, end).</summary>
    int Raise(int first, int end)
    {
        var level = Highest(first, end) + 1;
        for (int left = first + leaves, right = end + leaves; left < right; left >>= 1, right >>= 1)
        {
            if ((left & 1) == 1)
            {
                Cover(left++, level);
            }

            if ((right & 1) == 1)
            {
                Cover(--right, level);
            }
        }

        return level;
    }

    /// <summary>The highest of what covers a part of [first, end), in nodes within it or around it.</summary>
    int Highest(int first, int end)
    {
        var level = 0;
        for (int left = first + leaves, right = end + leaves; left < right; left >>= 1, right >>= 1)
        {
            if ((left & 1) == 1)
            {
                level = Math.Max(level, HighestOf(left++));
            }

            if ((right & 1) == 1)
            {
                level = Math.Max(level, HighestOf(--right));
            }
        }

        return level;
    }

    int HighestOf(int node)
    {
        var level = highest[node];
        for (; node > 0; node >>= 1)
        {
            level = Math.Max(level, whole[node]);
        }

        return level;
    }

    void Cover(int node, int level)
    {
        whole[node] = Math.Max(whole[node], level);
        for (; node > 0; node >>= 1)
        {
            highest[node] = Math.Max(highest[node], level);
        }
    }
}
