namespace QuoteMiner.Evaluation.Rules;

/// <summary>A set of letters and digits of a text: all that the scorer compares of spans.</summary>
/// <remarks>
/// Kept as sorted, disjoint, non-adjacent intervals of letter numbers (<see cref="LetterIndex"/>), so that equal sets have equal intervals and
/// an intersection is one merge over a handful of numbers instead of thousands of hash lookups.
/// </remarks>
internal sealed class LetterSet
{
    internal static readonly LetterSet Empty = new([]);

    /// <summary>Start, end, start, end …: strictly increasing.</summary>
    readonly int[] _bounds;

    LetterSet(int[] bounds)
    {
        _bounds = bounds;
        for (int i = 0; i < bounds.Length; i += 2)
        {
            Count += bounds[i + 1] - bounds[i];
        }
    }

    internal int Count { get; }

    internal bool IsEmpty => Count == 0;

    /// <param name="spans">In any order, overlapping or empty; sorted in place.</param>
    internal static LetterSet Of(LetterIndex index, Span<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var bounds = new List<int>(2 * spans.Length);
        foreach (TextSpan span in spans)
        {
            int start = index.Before(span.Start), end = index.Before(span.End);
            if (end <= start)
            {
                continue;
            }

            if (bounds.Count == 0 || bounds[^1] < start)
            {
                bounds.Add(start);
                bounds.Add(end);
            }
            else
            {
                bounds[^1] = Math.Max(bounds[^1], end);
            }
        }

        return bounds.Count == 0 ? Empty : new LetterSet([.. bounds]);
    }

    /// <summary>Number of letters that both sets hold.</summary>
    internal int Overlap(LetterSet other)
    {
        int[] a = _bounds, b = other._bounds;
        int count = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            count += Math.Max(0, Math.Min(a[i + 1], b[j + 1]) - Math.Max(a[i], b[j]));
            if (a[i + 1] < b[j + 1])
            {
                i += 2;
            }
            else
            {
                j += 2;
            }
        }

        return count;
    }

    internal bool Overlaps(LetterSet other) => 0 < Overlap(other);

    internal bool SameAs(LetterSet other) => _bounds.AsSpan().SequenceEqual(other._bounds);
}
