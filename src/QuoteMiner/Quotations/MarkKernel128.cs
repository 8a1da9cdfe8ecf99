using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteMiner.Quotations;

/// <summary>The kernel on 128-bit vectors (SSSE3, NEON, WebAssembly).</summary>
internal readonly struct MarkKernel128 : IMarkKernel
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFind(ref readonly ushort block, out ulong found)
    {
        found = 0;
        for (var i = MarkScanner.BlockLength - 16; i >= 0; i -= 16)
        {
            found = (found << 16) | Quarter(ref Unsafe.Add(ref Unsafe.AsRef(in block), i));
        }

        return found != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Quarter(ref readonly ushort start)
    {
        var a = Vector128.LoadUnsafe(in start);
        var b = Vector128.LoadUnsafe(in start, 8);
        var packed = Narrow(a, b);
        var mask = Hits(packed).ExtractMostSignificantBits();
        var wide = NotAscii(packed).ExtractMostSignificantBits();
        return wide == 0 ? mask : mask & (~wide | Narrow(Wide(a), Wide(b)).ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(ref readonly ushort blocks)
    {
        var hits = Vector128<byte>.Zero;
        for (var i = 0; i < 2 * MarkScanner.BlockLength; i += 16)
        {
            ref var start = ref Unsafe.Add(ref Unsafe.AsRef(in blocks), i);
            hits |= Hits(Narrow(Vector128.LoadUnsafe(in start), Vector128.LoadUnsafe(in start, 8)));
        }

        return hits.ExtractMostSignificantBits() == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Hits(Vector128<byte> packed)
    {
        var found = Vector128.ShuffleNative(MarkMasks.ByLowNibble, packed & Vector128.Create((byte)0x0F));
        return Vector128.Equals(found, packed) | packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> NotAscii(Vector128<byte> packed) => Vector128.Equals(packed, Vector128.Create(MarkMasks.Beyond)) | packed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> Wide(Vector128<ushort> x) =>
        Vector128.Equals(x & Vector128.Create(MarkMasks.EightBits), Vector128.Create(MarkMasks.CurlyMarks))
            | Vector128.Equals(x & Vector128.Create(MarkMasks.FourBits), Vector128.Create(MarkMasks.Corners))
            | Vector128.Equals(x & Vector128.Create(MarkMasks.TwoBits), Vector128.Create(MarkMasks.Primes))
            | Vector128.Equals(x & Vector128.Create(MarkMasks.TwoBits), Vector128.Create(MarkMasks.Separators))
            | Vector128.Equals(x | Vector128.Create(MarkMasks.GuillemetBit), Vector128.Create(MarkMasks.Guillemet))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.LeftSingleGuillemet))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.RightSingleGuillemet))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.OpeningDoublePrime))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.ClosingDoublePrime))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.NextLine))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.FullWidth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Narrow(Vector128<ushort> x, Vector128<ushort> y) => Vector128.NarrowWithSaturation(x.AsInt16(), y.AsInt16()).AsByte();
}
