using System.Numerics;

namespace QuoteMiner.Text;

/// <summary>A map from 64-bit hashes to indices that keeps its memory from one text to the next: open addressing, at most half full. Clearing costs the slots in use, not the capacity kept.</summary>
/// <remarks>The slots depend on a number drawn once a process: nobody can write a text whose words all meet in one slot.</remarks>
internal sealed class HashIndex
{
    static readonly ulong Multiplier = (ulong)Random.Shared.NextInt64() | 1;

    ulong[] keys = [];
    int[] values = [];
    int mask = -1;

    public int Count { get; private set; }

    /// <summary>Empties the map and makes room for <paramref name="capacity"/> entries; more are taken too, at the price of growing.</summary>
    public void Reset(int capacity)
    {
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, capacity * 2));
        if (slots > keys.Length)
        {
            keys = new ulong[slots];
            values = new int[slots];
        }
        else
        {
            keys.AsSpan(0, slots).Clear();
        }

        mask = slots - 1;
        Count = 0;
    }

    /// <summary>The value of a key, or -1.</summary>
    public int Find(ulong key)
    {
        var slot = Slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /// <summary>Sets the value of a key. The key 0 is taken for 1.</summary>
    public void Set(ulong key, int value)
    {
        if (2 * (Count + 1) > mask + 1)
        {
            Grow();
        }

        var slot = Slot(key);
        if (keys[slot] == 0)
        {
            keys[slot] = Math.Max(key, 1);
            Count++;
        }

        values[slot] = value;
    }

    int Slot(ulong key)
    {
        key = Math.Max(key, 1);
        var slot = (int)((key * Multiplier) >> 33) & mask;
        while (keys[slot] != key && keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    void Grow()
    {
        var (oldKeys, oldValues, used) = (keys, values, mask + 1);
        keys = new ulong[used * 2];
        values = new int[used * 2];
        mask = (used * 2) - 1;
        for (var i = 0; i < used; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = Slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
