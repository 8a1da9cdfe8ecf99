using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A linear multi-class classifier over hashed features: one row of signed bytes a feature, one column a class. Rows are padded to whole blocks of 16 columns and lie so that they touch
/// as few cache lines as they can.
/// Thread-safe; scoring allocates nothing.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>Columns that are summed at a time.</summary>
    public const int Block = 16;

    /// <summary>So many rows of weights of at most 127 cannot overflow a sum of 16 bits.</summary>
    public const int MaximumFeatures = 128;

    const int MaximumClasses = 256;
    const int Line = 64;

    readonly KeyTable features;

    /// <summary>Distance of two rows: short ones share a cache line, long ones begin one.</summary>
    readonly int pitch;
    readonly AlignedArray<sbyte> weights;

    /// <param name="weights">Row by row, each <see cref="Stride"/> long.</param>
    public LinearModel(KeyTable features, int classes, sbyte[] weights)
        : this(features, classes)
    {
        if (weights.Length != Stride * features.Count)
        {
            throw new ArgumentException($"{features.Count} rows of {Stride} weights are needed, not {weights.Length} weights.", nameof(weights));
        }

        for (var row = 0; row < features.Count; row++)
        {
            weights.AsSpan(row * Stride, Stride).CopyTo(Row(row));
        }
    }

    /// <summary>All weights are zero.</summary>
    LinearModel(KeyTable features, int classes)
    {
        this.features = features;
        Classes = classes;
        Stride = (classes + Block - 1) / Block * Block;
        pitch = Stride > Line ? (Stride + Line - 1) / Line * Line : (int)BitOperations.RoundUpToPowerOf2((uint)Stride);
        weights = new AlignedArray<sbyte>(pitch * features.Count);
    }

    public int Classes { get; }

    /// <summary>Length of a row, and of the scores that <see cref="Score"/> writes.</summary>
    public int Stride { get; }

    public int Features => features.Count;

    /// <summary>Reads the sections FEAT (keys) and WGTS: number of classes, then, each apart, for every row the number of its weights that are not zero, their columns and the weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static LinearModel Read(ModelFile file)
    {
        var keys = file.Section("FEAT");
        var features = KeyTable.Read(ref keys);
        keys.End();

        var section = file.Section("WGTS");
        var classes = section.ReadInt32("number of classes", 1, MaximumClasses);
        var stride = (classes + Block - 1) / Block * Block;
        if (features.Count > ModelFormat.MaximumUnpackedLength / stride)
        {
            throw section.Broken($"{features.Count} features of {classes} classes are too many");
        }

        var stored = section.ReadInt32("number of weights", 0, features.Count * classes);
        var counts = section.ReadBytes("weights a feature", features.Count);
        var columns = section.ReadBytes("columns", stored);
        var values = section.ReadBytes("weights", stored);
        section.End();

        var model = new LinearModel(features, classes);
        var at = 0;
        for (var row = 0; row < counts.Length; row++)
        {
            if (counts[row] > stored - at)
            {
                throw section.Broken($"feature {row} has {counts[row]} weights, {stored - at} are left");
            }

            var weights = model.Row(row);
            for (var end = at + counts[row]; at < end; at++)
            {
                if (columns[at] >= classes)
                {
                    throw section.Broken($"weight {at} belongs to class {columns[at]} of {classes}");
                }

                weights[columns[at]] = (sbyte)values[at];
            }
        }

        return at == stored ? model : throw section.Broken($"{stored - at} weights belong to no feature");
    }

    /// <summary>Replaces each key by the row of its feature and closes the ranks: features that the model does not have are left out.</summary>
    /// <returns>How many are left.</returns>
    public int Resolve(Span<uint> keys) => features.FindAll(keys);

    /// <summary>Sums the rows.</summary>
    /// <param name="rows">At most <see cref="MaximumFeatures"/> rows as <see cref="Resolve"/> gives them.</param>
    /// <param name="scores">At least <see cref="Stride"/> long.</param>
    public void Score(ReadOnlySpan<uint> rows, Span<short> scores)
    {
        scores.Clear();
        Add(rows, scores);
    }

    /// <summary>Adds the rows to the scores, as <see cref="Score"/> does, for features that come in several parts.</summary>
    public void Add(ReadOnlySpan<uint> rows, Span<short> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Stride);
        ref var first = ref weights.First;
        var column = 0;
        for (; column <= Stride - (3 * Block); column += 3 * Block)
        {
            var sum0 = Vector256.Create<short>(scores[column..]);
            var sum1 = Vector256.Create<short>(scores[(column + Block)..]);
            var sum2 = Vector256.Create<short>(scores[(column + (2 * Block))..]);
            foreach (var row in rows)
            {
                ref var part = ref Unsafe.Add(ref first, ((nint)row * pitch) + column);
                sum0 += Widen(ref part);
                sum1 += Widen(ref Unsafe.Add(ref part, Block));
                sum2 += Widen(ref Unsafe.Add(ref part, 2 * Block));
            }

            sum0.CopyTo(scores[column..]);
            sum1.CopyTo(scores[(column + Block)..]);
            sum2.CopyTo(scores[(column + (2 * Block))..]);
        }

        for (; column < Stride; column += Block)
        {
            var sum = Vector256.Create<short>(scores[column..]);
            foreach (var row in rows)
            {
                sum += Widen(ref Unsafe.Add(ref first, ((nint)row * pitch) + column));
            }

            sum.CopyTo(scores[column..]);
        }
    }

    /// <summary>The class of the highest score, the first of several.</summary>
    public int Best(ReadOnlySpan<short> scores)
    {
        if (Classes < Block)
        {
            return BestOfFew(scores[..Classes]);
        }

        var greatest = Vector256.Create(scores);
        for (var c = Block; c <= Classes - Block; c += Block)
        {
            greatest = Vector256.Max(greatest, Vector256.Create(scores[c..]));
        }

        // The last ones once more with those before them: columns past the last class are no scores.
        greatest = Vector256.Max(greatest, Vector256.Create(scores[(Classes - Block)..]));
        return scores.IndexOf(Greatest(greatest));
    }

    /// <summary>The class of the highest score, the first of several, and how far the next class is behind.</summary>
    public int Best(Span<short> scores, out int lead)
    {
        var best = Best(scores);
        var score = scores[best];
        scores[best] = short.MinValue;
        lead = score - scores[Best(scores)];
        scores[best] = score;
        return best;
    }

    Span<sbyte> Row(int row) => weights.Items.Slice(row * pitch, Stride);

    static int BestOfFew(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return best;
    }

    /// <summary>The greatest of sixteen: halves are compared with halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static short Greatest(Vector256<short> values)
    {
        var half = Vector128.Max(values.GetLower(), values.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)1, 0, 3, 2, 5, 4, 7, 6)));
        return half.ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<short> Widen(ref sbyte weights)
    {
        var bytes = Vector128.LoadUnsafe(ref weights);
        if (Avx2.IsSupported)
        {
            return Avx2.ConvertToVector256Int16(bytes);
        }

        var (lower, upper) = Vector128.Widen(bytes);
        return Vector256.Create(lower, upper);
    }
}
