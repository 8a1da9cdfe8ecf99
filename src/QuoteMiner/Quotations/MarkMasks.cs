using System.Runtime.Intrinsics;

namespace QuoteMiner.Quotations;

/// <summary>The constants of the kernels, and how they work together.</summary>
/// <remarks>
/// Two vectors of UTF-16 units are packed to bytes with signed saturation: ASCII stays what it is, 0080 to 7FFF become 7F, and 8000 to
/// FFFF become bytes with the top bit set. The five ASCII characters of the set differ in their low nibble, so one shuffle fetches for
/// each byte the only character it could be, and one comparison tells; 7F stands in the table as well. With the byte's own top bit
/// or-ed in, the top bits are: an ASCII character of the set, or any character beyond ASCII. The latter (few, in English text) are
/// compared a second time as 16-bit units, against ranges, and what is left is looked up in <see cref="MarkTable"/>. Eleven exact
/// comparisons instead need more registers than AVX2 has and took three times as long.
/// </remarks>
internal static class MarkMasks
{
    /// <summary>What 0080 to 7FFF are packed to.</summary>
    public const byte Beyond = 0x7F;

    /// <summary>2000 to 203F, where the curly marks, the primes and the separators are.</summary>
    public const ushort Punctuation = 0x2000;
    public const ushort PunctuationBits = 0xFFC0;

    /// <summary>3000 to 301F, where the corners are.</summary>
    public const ushort Cjk = 0x3000;
    public const ushort CjkBits = 0xFFE0;

    /// <summary>« and » differ in one bit.</summary>
    public const ushort Guillemet = '»';
    public const ushort GuillemetBit = '»' ^ '«';

    public const ushort NextLine = '\u0085';
    public const ushort FullWidth = '\uFF02';

    /// <summary>The character of the set with this low nibble; 0 where there is none (no byte with another low nibble than 0 is 0).</summary>
    public static Vector128<byte> ByLowNibble => Vector128.Create(
        (byte)'`', 0, (byte)'"', 0, 0, 0, 0, (byte)'\'', 0, 0, (byte)'\n', 0, 0, (byte)'\r', 0, Beyond);
}
