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
        var packed = Narrow(Vector128.LoadUnsafe(in start), Vector128.LoadUnsafe(in start, 8));
        var mask = Hits(packed).ExtractMostSignificantBits();
        var wide = NotAscii(packed).ExtractMostSignificantBits();
        return wide == 0 ? mask : (mask & ~wide) | WideMarks(in start);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    static uint WideMarks(ref readonly ushort start)
    {
        var wide = Narrow(Wide(Vector128.LoadUnsafe(in start)), Wide(Vector128.LoadUnsafe(in start, 8)));
        return (uint)MarkTable.Filter(wide.ExtractMostSignificantBits(), in start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> Wide(Vector128<ushort> x) =>
        Vector128.Equals(x & Vector128.Create(MarkMasks.PunctuationBits), Vector128.Create(MarkMasks.Punctuation))
            | Vector128.Equals(x & Vector128.Create(MarkMasks.CjkBits), Vector128.Create(MarkMasks.Cjk))
            | Vector128.Equals(x | Vector128.Create(MarkMasks.GuillemetBit), Vector128.Create(MarkMasks.Guillemet))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.NextLine))
            | Vector128.Equals(x, Vector128.Create(MarkMasks.FullWidth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Narrow(Vector128<ushort> x, Vector128<ushort> y) => Vector128.NarrowWithSaturation(x.AsInt16(), y.AsInt16()).AsByte();
}
