using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteMiner.Learning;

namespace QuoteMiner.Training.Learning;

/// <summary>
/// Learns a linear classifier from its mistakes; the result is the average of the weights over all steps. All sums are integers, so that the same examples in the same
/// order give the same weights everywhere.
/// </summary>
/// <param name="keys">The features that may get weights, ascending.</param>
/// <param name="block">Rows of weights are padded to whole blocks of so many columns, a multiple of four.</param>
internal sealed class AveragedPerceptron(int[] keys, int classes, int block = LinearModel.Block)
{
    readonly KeyTable features = new(keys);
    readonly int stride = (classes + block - 1) / block * block;
    readonly int[] weights = new int[keys.Length * ((classes + block - 1) / block * block)];

    /// <summary>For each weight the sum of its changes, each times the number of steps before it.</summary>
    readonly long[] changes = new long[keys.Length * ((classes + block - 1) / block * block)];

    public int Classes => classes;

    public int Stride => stride;

    public ReadOnlySpan<int> Keys => keys;

    /// <summary>Decisions so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Replaces keys by rows; see <see cref="LinearModel.Resolve"/>.</summary>
    public int Resolve(Span<uint> found) => features.FindAll(found);

    /// <summary>Sums the rows into <paramref name="scores"/>, <see cref="Stride"/> long.</summary>
    public void Score(ReadOnlySpan<uint> rows, Span<int> scores)
    {
        scores.Clear();
        var sums = MemoryMarshal.Cast<int, Vector128<int>>(scores);
        foreach (var row in rows)
        {
            var added = MemoryMarshal.Cast<int, Vector128<int>>(weights.AsSpan((int)row * stride, stride));
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += added[i];
            }
        }
    }

    /// <summary>Counts a decision that needs no change.</summary>
    public void Step() => Steps++;

    /// <summary>Moves the rows' weights towards the right class and away from the wrong one.</summary>
    public void Update(ReadOnlySpan<uint> rows, int right, int wrong, int amount)
    {
        foreach (var row in rows)
        {
            Change(((int)row * stride) + right, amount);
            Change(((int)row * stride) + wrong, -amount);
        }

        Steps++;
    }

    /// <summary>Forgets the weights and keeps their sum so far: what is learned from here on, in another order, is averaged with what was learned before.</summary>
    public void Restart()
    {
        for (var at = 0; at < weights.Length; at++)
        {
            changes[at] -= weights[at] * Steps;
            weights[at] = 0;
        }
    }

    /// <summary>The sum over all steps of a row's weights: their average times <see cref="Steps"/>.</summary>
    public void Sums(int row, Span<long> sums)
    {
        for (var c = 0; c < classes; c++)
        {
            var at = (row * stride) + c;
            sums[c] = (weights[at] * Steps) - changes[at];
        }
    }

    void Change(int at, int amount)
    {
        weights[at] += amount;
        changes[at] += amount * Steps;
    }
}
