using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A linear classifier of three classes over hashed features. A feature's three weights stand beside its key, eight features to a cache line, so that a look-up is one fetch and
/// no branch: the line's keys are compared at once and what does not match is added as zero. Thread-safe; scoring allocates nothing.
/// </summary>
internal sealed class ThreeWayModel
{
    public const int Classes = 3;

    /// <summary>Features that a line holds. A file never has more for one.</summary>
    public const int LineLength = 8;

    /// <summary>The upper 16 bits of a slot hold those bits of the key that do not choose the line: at least so many must choose.</summary>
    public const int MinimumLineBits = KeyTable.Bits - 15;

    const int MaximumLineBits = 20;
    const int MaximumCount = 1 << 22;
    const ulong Empty = 0xFFFFUL << 48;

    readonly AlignedArray<ulong> slots;
    readonly int lineBits;

    /// <param name="keys">Without duplicates; at most <see cref="LineLength"/> with the same lowest <paramref name="lineBits"/> bits.</param>
    /// <param name="weights">Three a key.</param>
    public ThreeWayModel(ReadOnlySpan<int> keys, ReadOnlySpan<sbyte> weights, int lineBits)
    {
        this.lineBits = lineBits;
        Features = keys.Length;
        slots = new AlignedArray<ulong>((1 << lineBits) * LineLength);
        slots.Items.Fill(Empty);
        for (var i = 0; i < keys.Length; i++)
        {
            var line = Line((uint)keys[i]);
            var free = line.IndexOf(Empty);
            if (free < 0)
            {
                throw new ArgumentException($"More than {LineLength} keys have the lower bits of key {keys[i]}.", nameof(keys));
            }

            line[free] = Slot((uint)keys[i] >> lineBits, weights.Slice(i * Classes, Classes));
        }
    }

    public int Features { get; }

    /// <summary>Reads a section: number of the bits that choose a line, keys, weights.</summary>
    public static ThreeWayModel Read(ModelFile file, string name)
    {
        var section = file.Section(name);
        var lineBits = section.ReadInt32("bits of a line's number", MinimumLineBits, MaximumLineBits);
        var count = section.ReadInt32("number of keys", 0, Math.Min(MaximumCount, LineLength << lineBits));
        var keys = section.ReadPlanes("keys", count, 4);
        var planes = section.ReadBytes("weights", count * Classes);
        section.End();
        var used = new byte[1 << lineBits];
        var weights = new sbyte[count * Classes];
        long key = -1;
        for (var i = 0; i < count; i++)
        {
            key += (uint)keys[i] + 1L;
            if (key >= 1 << KeyTable.Bits || ++used[key & ((1 << lineBits) - 1)] > LineLength)
            {
                throw section.Broken($"key {i} is too great or has no room in its line");
            }

            keys[i] = (int)key;
            for (var c = 0; c < Classes; c++)
            {
                weights[(i * Classes) + c] = (sbyte)planes[(c * count) + i];
            }
        }

        return new ThreeWayModel(keys, weights, lineBits);
    }

    /// <summary>The sums of the features' weights; those of features that the model does not have are zero.</summary>
    /// <param name="keys">At most <see cref="LinearModel.MaximumFeatures"/>.</param>
    public (int First, int Second, int Third) Score(ReadOnlySpan<uint> keys)
    {
        ref var start = ref slots.First;
        var mask = (1u << lineBits) - 1;
        var sums = Vector256<short>.Zero;
        foreach (var key in keys)
        {
            ref var line = ref Unsafe.Add(ref start, (nint)(key & mask) * LineLength);
            var wanted = Vector256.Create((ulong)(key >> lineBits));
            var lower = Vector256.LoadUnsafe(ref line);
            var upper = Vector256.LoadUnsafe(ref line, LineLength / 2);
            sums += (lower & Vector256.Equals(lower >>> 48, wanted)).AsInt16();
            sums += (upper & Vector256.Equals(upper >>> 48, wanted)).AsInt16();
        }

        var half = sums.GetLower() + sums.GetUpper();
        return (half[0] + half[4], half[1] + half[5], half[2] + half[6]);
    }

    static ulong Slot(uint rest, ReadOnlySpan<sbyte> weights)
    {
        var (a, b, c) = ((ushort)weights[0], (ushort)weights[1], (ushort)weights[2]);
        return ((ulong)rest << 48) | ((ulong)c << 32) | ((ulong)b << 16) | a;
    }

    Span<ulong> Line(uint key) => slots.Items.Slice((int)(key & ((1u << lineBits) - 1)) * LineLength, LineLength);
}
