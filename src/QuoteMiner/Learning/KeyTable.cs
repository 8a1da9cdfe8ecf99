using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A read-only map from the keys of a model to their indices in ascending order: open addressing, key and index side by side, so that a look-up touches one
/// cache line. Keys are the upper <see cref="Bits"/> bits of a 64-bit hash; a word that is not in the table is mistaken for one that is with a probability of count / 2^28.
/// </summary>
internal sealed class KeyTable
{
    /// <summary>Width of a key. The file stores the differences of neighbours: 12 bits a key at 200,000 keys.</summary>
    public const int Bits = 28;

    const int MaximumCount = 1 << 22;
    const int FetchedAtOnce = 64;

    readonly ulong[] slots;
    readonly int mask;

    /// <param name="keys">Ascending, without duplicates.</param>
    public KeyTable(ReadOnlySpan<int> keys)
    {
        Count = keys.Length;
        slots = new ulong[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + (keys.Length / 2)))];
        mask = slots.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)(uint)keys[i] << 32) | (uint)(i + 1);
        }
    }

    public int Count { get; }

    /// <summary>The key of a 64-bit hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint KeyOf(ulong hash) => (uint)(hash >> (64 - Bits));

    /// <summary>Reads the keys of a section: their number, then the differences of neighbours.</summary>
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key) => Find(key, slots[(int)key & mask]);

    /// <summary>
    /// Replaces each key by its index and closes the ranks: keys that are not there are left out. All first slots are fetched before any is looked at: a
    /// branch on a slot that is not in the cache yet would make the fetches wait for each other.
    /// </summary>
    /// <returns>How many are left.</returns>
    public int FindAll(Span<uint> keys)
    {
        Span<ulong> entries = stackalloc ulong[FetchedAtOnce];
        var count = 0;
        for (var start = 0; start < keys.Length; start += FetchedAtOnce)
        {
            var part = keys.Slice(start, Math.Min(FetchedAtOnce, keys.Length - start));
            Fetch(part, entries);
            for (var i = 0; i < part.Length; i++)
            {
                var index = Find(part[i], entries[i]);
                keys[count] = (uint)index;
                count += index < 0 ? 0 : 1;
            }
        }

        return count;
    }

    void Fetch(ReadOnlySpan<uint> keys, Span<ulong> entries)
    {
        var table = slots;
        for (var i = 0; i < keys.Length; i++)
        {
            entries[i] = table[(int)keys[i] & (table.Length - 1)];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Find(uint key, ulong entry) =>
        entry >> 32 == key || entry == 0 ? (int)(uint)entry - 1 : FindFurther(key);

    int FindFurther(uint key)
    {
        var table = slots;
        var slot = (int)key & mask;
        while (true)
        {
            slot = (slot + 1) & mask;
            var entry = table[slot];
            if (entry >> 32 == key || entry == 0)
            {
                return (int)(uint)entry - 1;
            }
        }
    }
}
