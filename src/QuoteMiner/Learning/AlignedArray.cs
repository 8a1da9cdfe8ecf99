using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteMiner.Learning;

/// <summary>An array whose first item begins a cache line, so that a row that fits into a line costs one fetch and not two. Pinned, zero at first, never freed before the collector finds it unused.</summary>
internal readonly struct AlignedArray<T>
    where T : unmanaged
{
    const int Line = 64;

    readonly T[] items;
    readonly int first;

    public AlignedArray(int length)
    {
        var size = Unsafe.SizeOf<T>();
        items = GC.AllocateArray<T>(length + (Line / size), pinned: true);
        first = (int)(Line - (nint)(Marshal.UnsafeAddrOfPinnedArrayElement(items, 0) % Line)) % Line / size;
        Length = length;
    }

    public int Length { get; }

    public Span<T> Items => items.AsSpan(first, Length);

    /// <summary>The first item, for reads whose place is known to lie in the array.</summary>
    public ref T First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), first);
    }
}
