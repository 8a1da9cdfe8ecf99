using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteMiner.Quotations;

/// <summary>The kernel on 256-bit vectors (AVX2), whose pack and shuffle work in two lanes of 128 bits.</summary>
internal readonly struct MarkKernel256 : IMarkKernel
{
    public static bool IsSupported => Avx2.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFind(ref readonly ushort block, out ulong found)
    {
        var a = Vector256.LoadUnsafe(in block);
        var b = Vector256.LoadUnsafe(in block, 16);
        var c = Vector256.LoadUnsafe(in block, 32);
        var d = Vector256.LoadUnsafe(in block, 48);
        var low = Narrow(a, b);
        var high = Narrow(c, d);
        var lowHits = Hits(low);
        var highHits = Hits(high);
        found = 0;
        if ((lowHits | highHits).ExtractMostSignificantBits() == 0)
        {
            return false;
        }

        // Every other block ends above, so the lanes are put in order only here.
        found = Bits(lowHits, highHits);
        var lowWide = NotAscii(low);
        var highWide = NotAscii(high);
        if ((lowWide | highWide).ExtractMostSignificantBits() != 0)
        {
            found &= ~Bits(lowWide, highWide) | Bits(Narrow(Wide(a), Wide(b)), Narrow(Wide(c), Wide(d)));
        }

        return true;
    }

    // Two blocks at once have half the branches, and the order of the lanes does not matter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreClean(ref readonly ushort blocks)
    {
        var a = Narrow(Vector256.LoadUnsafe(in blocks), Vector256.LoadUnsafe(in blocks, 16));
        var b = Narrow(Vector256.LoadUnsafe(in blocks, 32), Vector256.LoadUnsafe(in blocks, 48));
        var c = Narrow(Vector256.LoadUnsafe(in blocks, 64), Vector256.LoadUnsafe(in blocks, 80));
        var d = Narrow(Vector256.LoadUnsafe(in blocks, 96), Vector256.LoadUnsafe(in blocks, 112));
        return ((Hits(a) | Hits(b)) | (Hits(c) | Hits(d))).ExtractMostSignificantBits() == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> Hits(Vector256<byte> packed)
    {
        var table = Vector256.Create(MarkMasks.ByLowNibble, MarkMasks.ByLowNibble);
        return Vector256.Equals(Avx2.Shuffle(table, packed), packed) | packed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> NotAscii(Vector256<byte> packed) => Vector256.Equals(packed, Vector256.Create(MarkMasks.Beyond)) | packed;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<ushort> Wide(Vector256<ushort> x) =>
        Vector256.Equals(x & Vector256.Create(MarkMasks.EightBits), Vector256.Create(MarkMasks.CurlyMarks))
            | Vector256.Equals(x & Vector256.Create(MarkMasks.FourBits), Vector256.Create(MarkMasks.Corners))
            | Vector256.Equals(x & Vector256.Create(MarkMasks.TwoBits), Vector256.Create(MarkMasks.Primes))
            | Vector256.Equals(x & Vector256.Create(MarkMasks.TwoBits), Vector256.Create(MarkMasks.Separators))
            | Vector256.Equals(x | Vector256.Create(MarkMasks.GuillemetBit), Vector256.Create(MarkMasks.Guillemet))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.LeftSingleGuillemet))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.RightSingleGuillemet))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.OpeningDoublePrime))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.ClosingDoublePrime))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.NextLine))
            | Vector256.Equals(x, Vector256.Create(MarkMasks.FullWidth));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> Narrow(Vector256<ushort> x, Vector256<ushort> y) => Avx2.PackSignedSaturate(x.AsInt16(), y.AsInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Bits(Vector256<byte> low, Vector256<byte> high) => InOrder(low) | ((ulong)InOrder(high) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint InOrder(Vector256<byte> packed) => Avx2.Permute4x64(packed.AsUInt64(), 0b11_01_10_00).AsByte().ExtractMostSignificantBits();
}
