using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A read-only map from the keys of a model to their indices in ascending order. The upper bits of a key choose one of the table's buckets, half a cache line each: the
/// index of its first key and the lower bits of up to fourteen keys, which are compared at once. The few keys that find their bucket full stand in a list.
/// Keys are the upper <see cref="Bits"/> bits of a 64-bit hash; a word that is not in the table is mistaken for one that is with a probability of count / 2^28.
/// </summary>
internal sealed class KeyTable
{
    /// <summary>Width of a key. The file stores the differences of neighbours: 12 bits a key at 200,000 keys.</summary>
    public const int Bits = 28;

    const int MaximumCount = 1 << 22;

    /// <summary>Of a bucket in units of 16 bits: the index, then the keys.</summary>
    const int BucketLength = 16;
    const int IndexLength = 2;
    const int BucketKeys = BucketLength - IndexLength;

    /// <summary>At eight keys a bucket on average one in sixty is full.</summary>
    const int AverageKeys = 8;

    /// <summary>So many bits of a key fit into a bucket; the others are its number.</summary>
    const int LongestRest = 16;

    /// <summary>The index of a bucket's first key, plus one, in its upper 31 bits; the lowest bit says that keys found no room. An empty bucket has 0 and zeros as keys.</summary>
    readonly AlignedArray<ushort> buckets;
    readonly int restBits;
    readonly int[] homelessKeys;
    readonly int[] homelessIndices;

    /// <param name="keys">Ascending, without duplicates.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KeyTable(ReadOnlySpan<int> keys)
    {
        Count = keys.Length;
        restBits = Math.Min(LongestRest, Bits - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)((keys.Length / AverageKeys) + 1))));
        buckets = new AlignedArray<ushort>((1 << (Bits - restBits)) * BucketLength);
        var (lateKeys, lateIndices) = (new List<int>(), new List<int>());
        for (var first = 0; first < keys.Length;)
        {
            var number = keys[first] >> restBits;
            var end = first + 1;
            while (end < keys.Length && keys[end] >> restBits == number)
            {
                end++;
            }

            Fill(buckets.Items.Slice(number * BucketLength, BucketLength), keys[first..end], first);
            for (var late = first + BucketKeys; late < end; late++)
            {
                lateKeys.Add(keys[late]);
                lateIndices.Add(late);
            }

            first = end;
        }

        (homelessKeys, homelessIndices) = ([.. lateKeys], [.. lateIndices]);
    }

    public int Count { get; }

    /// <summary>The key of a 64-bit hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint KeyOf(ulong hash) => (uint)(hash >> (64 - Bits));

    /// <summary>Reads the keys of a section: their number, then the differences of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static KeyTable Read(ref ModelSection section)
    {
        var count = section.ReadInt32("number of keys", 0, MaximumCount);
        var keys = section.ReadPlanes("keys", count, 4);
        long key = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            key += (uint)keys[i] + 1L;
            if (key >= 1 << Bits)
            {
                throw section.Broken($"key {i} has more than {Bits} bits");
            }

            keys[i] = (int)key;
        }

        return new KeyTable(keys);
    }

    /// <summary>The index of a key, or -1.</summary>
    /// <param name="key">Below 2^<see cref="Bits"/>, as <see cref="KeyOf"/> gives it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        ref var bucket = ref Unsafe.Add(ref buckets.First, (nint)((key & ((1 << Bits) - 1)) >> restBits) * BucketLength);
        var head = Unsafe.ReadUnaligned<int>(ref Unsafe.As<ushort, byte>(ref bucket));
        var equal = Vector256.Equals(Vector256.LoadUnsafe(ref bucket), Vector256.Create((ushort)(key & ((1u << restBits) - 1))));
        var places = equal.AsByte().ExtractMostSignificantBits() >> (IndexLength * sizeof(ushort));

        // About half of the keys asked for are there, which no branch predictor guesses: the answer is computed.
        var missing = (int)(((long)places - 1) >> 63);
        if ((head & 1 & missing) != 0)
        {
            return FindHomeless(key);
        }

        return ((head >> 1) - 1 + (BitOperations.TrailingZeroCount(places) / sizeof(ushort))) | missing;
    }

    /// <summary>Replaces each key by its index and closes the ranks: keys that are not there are left out.</summary>
    /// <returns>How many are left.</returns>
    public int FindAll(Span<uint> keys)
    {
        var count = 0;
        foreach (var key in keys)
        {
            var index = Find(key);
            keys[count] = (uint)index;
            count += index < 0 ? 0 : 1;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Fill(Span<ushort> bucket, ReadOnlySpan<int> keys, int first)
    {
        var restMask = (1 << restBits) - 1;
        var head = ((first + 1) << 1) | (keys.Length > BucketKeys ? 1 : 0);
        MemoryMarshal.Write(MemoryMarshal.AsBytes(bucket), in head);

        // Places that are left over repeat the first key: the first of equal ones counts.
        for (var i = 0; i < BucketKeys; i++)
        {
            bucket[IndexLength + i] = (ushort)(keys[i < keys.Length ? i : 0] & restMask);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    int FindHomeless(uint key)
    {
        var place = homelessKeys.AsSpan().BinarySearch((int)key);
        return place < 0 ? -1 : homelessIndices[place];
    }
}
