using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteMiner.Quotations;

/// <summary>The kernel on 512-bit vectors (AVX-512).</summary>
internal readonly struct MarkKernel512 : IMarkKernel
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFind(ref readonly ushort block, out ulong found)
    {
        var a = Vector512.LoadUnsafe(in block);
        var b = Vector512.LoadUnsafe(in block, 32);
        var packed = Narrow(a, b);
        found = Hits(packed).ExtractMostSignificantBits();
        if (found == 0)
        {
            return false;
        }

        var wide = NotAscii(packed).ExtractMostSignificantBits();
        if (wide != 0)
        {
            found &= ~wide | Narrow(Wide(a), Wide(b)).ExtractMostSignificantBits();
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(ref readonly ushort blocks)
    {
        var first = Hits(Narrow(Vector512.LoadUnsafe(in blocks), Vector512.LoadUnsafe(in blocks, 32)));
        var second = Hits(Narrow(Vector512.LoadUnsafe(in blocks, 64), Vector512.LoadUnsafe(in blocks, 96)));
        return (first | second).ExtractMostSignificantBits() == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> Hits(Vector512<byte> packed)
    {
        var half = Vector256.Create(MarkMasks.ByLowNibble, MarkMasks.ByLowNibble);
        var found = Vector512.Shuffle(Vector512.Create(half, half), packed & Vector512.Create((byte)0x0F));
        return Vector512.Equals(found, packed) | packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> NotAscii(Vector512<byte> packed) => Vector512.Equals(packed, Vector512.Create(MarkMasks.Beyond)) | packed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<ushort> Wide(Vector512<ushort> x) =>
        Vector512.Equals(x & Vector512.Create(MarkMasks.EightBits), Vector512.Create(MarkMasks.CurlyMarks))
            | Vector512.Equals(x & Vector512.Create(MarkMasks.FourBits), Vector512.Create(MarkMasks.Corners))
            | Vector512.Equals(x & Vector512.Create(MarkMasks.TwoBits), Vector512.Create(MarkMasks.Primes))
            | Vector512.Equals(x & Vector512.Create(MarkMasks.TwoBits), Vector512.Create(MarkMasks.Separators))
            | Vector512.Equals(x | Vector512.Create(MarkMasks.GuillemetBit), Vector512.Create(MarkMasks.Guillemet))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.LeftSingleGuillemet))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.RightSingleGuillemet))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.OpeningDoublePrime))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.ClosingDoublePrime))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.NextLine))
            | Vector512.Equals(x, Vector512.Create(MarkMasks.FullWidth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<byte> Narrow(Vector512<ushort> x, Vector512<ushort> y) => Vector512.NarrowWithSaturation(x.AsInt16(), y.AsInt16()).AsByte();
}
