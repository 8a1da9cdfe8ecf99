using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuoteMiner.Quotations;

/// <summary>A growable array of scratch items from the shared pool: pass it by reference, dispose it once, and a warm caller allocates nothing.</summary>
internal struct PooledList<T> : IDisposable
    where T : unmanaged
{
    T[] items;

    public PooledList(int capacity) => items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    /// <summary>The items; valid until the list grows.</summary>
    public readonly Span<T> Items => items.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == items.Length)
        {
            Reserve(1);
        }

        items[Count++] = item;
    }

    /// <summary>Room for at least <paramref name="count"/> items past the last one, to be written and then made part of the list by <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Free(int count)
    {
        if (count > items.Length - Count)
        {
            Reserve(count);
        }

        return items.AsSpan(Count);
    }

    public void Advance(int count) => Count += count;

    public void Clear() => Count = 0;

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Reserve(int count)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(checked(Count + count), items.Length * 2));
        Items.CopyTo(grown);
        ArrayPool<T>.Shared.Return(items);
        items = grown;
    }
}
