using System.Runtime.CompilerServices;

namespace QuoteMiner.Text;

/// <summary>A growable array of annotations that keeps its memory from one text to the next.</summary>
/// <typeparam name="T">The annotation; unmanaged, so that a kept array holds no object alive.</typeparam>
internal sealed class Layer<T>
    where T : unmanaged
{
    T[] items = [];

    public int Count { get; private set; }

    /// <summary>The annotations; valid until the next <see cref="Add"/>.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    public ref T this[int index] => ref Items[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == items.Length)
        {
            Grow(Count + 1);
        }

        items[Count++] = item;
    }

    /// <summary>Appends <paramref name="count"/> default items and gives them to be written.</summary>
    public Span<T> Extend(int count)
    {
        if (count > items.Length - Count)
        {
            Grow(checked(Count + count));
        }

        var added = items.AsSpan(Count, count);
        added.Clear();
        Count += count;
        return added;
    }

    /// <summary>Shortens the layer to its first <paramref name="count"/> items.</summary>
    public void Truncate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)Count);
        Count = count;
    }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int needed) => Array.Resize(ref items, Math.Max(needed, Math.Max(16, items.Length * 2)));
}
