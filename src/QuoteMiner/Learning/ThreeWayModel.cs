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

    /// <summary>The upper 16 bits of a slot hold those bits of the key that do not choose the line: at least so many, the upper ones, must choose.</summary>
    public const int MinimumLineBits = KeyTable.Bits - 15;

    const int MaximumLineBits = 20;
    const int MaximumCount = 1 << 22;
    const ulong Empty = 0xFFFFUL << 48;

    readonly AlignedArray<ulong> slots;
    readonly int restBits;

    /// <param name="keys">Ascending, so that the lines are filled one after the other; at most <see cref="LineLength"/> with the same upper <paramref name="lineBits"/> bits.</param>
    /// <param name="weights">Three a key.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ThreeWayModel(ReadOnlySpan<int> keys, ReadOnlySpan<sbyte> weights, int lineBits)
    {
        restBits = KeyTable.Bits - lineBits;
        Features = keys.Length;
        slots = new AlignedArray<ulong>((1 << lineBits) * LineLength);
        slots.Items.Fill(Empty);
        var (line, place) = (-1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            (line, place) = keys[i] >> restBits == line ? (line, place + 1) : (keys[i] >> restBits, 0);
            if (place == LineLength)
            {
                throw new ArgumentException($"More than {LineLength} keys have the upper bits of key {keys[i]}.", nameof(keys));
            }

            slots.Items[(line * LineLength) + place] = Slot((uint)keys[i] & ((1u << restBits) - 1), weights.Slice(i * Classes, Classes));
        }
    }

    public int Features { get; }

    /// <summary>Reads a section: number of the bits that choose a line, keys, weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            if (key >= 1 << KeyTable.Bits || ++used[key >> (KeyTable.Bits - lineBits)] > LineLength)
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
        var mask = (1u << restBits) - 1;
        var sums = Vector256<short>.Zero;
        foreach (var key in keys)
        {
            ref var line = ref Unsafe.Add(ref start, (nint)((key & ((1u << KeyTable.Bits) - 1)) >> restBits) * LineLength);
            var wanted = Vector256.Create((ulong)(key & mask));
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
}
