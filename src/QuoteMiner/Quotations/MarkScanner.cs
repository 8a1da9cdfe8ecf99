using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteMiner.Quotations;

/// <summary>
/// Finds every character of <see cref="MarkTable"/> in one pass. A kernel gives a mask a block of 64 characters; one loop, whatever the
/// kernel, drains the masks.
/// </summary>
/// <remarks>Allocates nothing but the growth of the list. Time is linear in the text, about a quarter of a cycle a character without marks.</remarks>
internal static class MarkScanner
{
    public const int BlockLength = 64;

    const int ChunkLength = 64 * BlockLength;
    const int CleanBlocksBeforeSkipping = 8;

    /// <summary>Appends the positions of the set's characters in <paramref name="text"/> to <paramref name="positions"/>, ascending.</summary>
    public static void Scan(ReadOnlySpan<char> text, ref PooledList<int> positions)
    {
        if (MarkKernel512.IsSupported)
        {
            Scan<MarkKernel512>(text, ref positions);
        }
        else if (MarkKernel256.IsSupported)
        {
            Scan<MarkKernel256>(text, ref positions);
        }
        else if (MarkKernel128.IsSupported)
        {
            Scan<MarkKernel128>(text, ref positions);
        }
        else
        {
            ScanScalar(text, ref positions);
        }
    }

    /// <summary><see cref="Scan(ReadOnlySpan{char}, ref PooledList{int})"/> with a kernel of choice, supported by the processor or not.</summary>
    public static void Scan<TKernel>(ReadOnlySpan<char> text, ref PooledList<int> positions)
        where TKernel : struct, IMarkKernel
    {
        if (text.Length < BlockLength)
        {
            ScanScalar(text, ref positions);
            return;
        }

        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var last = text.Length - BlockLength;
        var clean = 0;
        for (var start = 0; start < last;)
        {
            // Room for a whole chunk is asked for once, so the inner loop only writes.
            var chunkEnd = Math.Min(last, start + ChunkLength);
            ref var free = ref MemoryMarshal.GetReference(positions.Free(ChunkLength));
            var count = 0;
            while (start < chunkEnd)
            {
                if (TKernel.TryFind(ref Unsafe.Add(ref first, start), out var found))
                {
                    count = Drain(found, start, ref free, count);
                    start += BlockLength;
                    clean = 0;
                }
                else
                {
                    start += BlockLength;
                    clean++;
                    if (clean >= CleanBlocksBeforeSkipping)
                    {
                        start = SkipClean<TKernel>(in first, start, last);
                    }
                }
            }

            positions.Advance(count);
        }

        // The last block ends with the text and overlaps the one before: its first characters were seen.
        var seen = (BlockLength - (text.Length % BlockLength)) % BlockLength;
        if (TKernel.TryFind(ref Unsafe.Add(ref first, last), out var rest))
        {
            positions.Advance(Drain(rest >> seen << seen, last, ref MemoryMarshal.GetReference(positions.Free(BlockLength)), 0));
        }
    }

    /// <summary>The scalar twin: the same answers, one character at a time.</summary>
    public static void ScanScalar(ReadOnlySpan<char> text, ref PooledList<int> positions)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MarkTable.Contains(text[i]))
            {
                positions.Add(i);
            }
        }
    }

    // Apart from the main loop, whose registers it would take.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int SkipClean<TKernel>(ref readonly ushort text, int start, int last)
        where TKernel : struct, IMarkKernel
    {
        while (start <= last - (2 * BlockLength) && TKernel.AreClean(ref Unsafe.Add(ref Unsafe.AsRef(in text), start)))
        {
            start += 2 * BlockLength;
        }

        return start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Drain(ulong found, int start, ref int free, int count)
    {
        while (found != 0)
        {
            Unsafe.Add(ref free, count) = start + BitOperations.TrailingZeroCount(found);
            found &= found - 1;
            count++;
        }

        return count;
    }
}
