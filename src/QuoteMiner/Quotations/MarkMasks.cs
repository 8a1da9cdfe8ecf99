using System.Runtime.Intrinsics;

namespace QuoteMiner.Quotations;

/// <summary>The constants of the kernels, and how they work together.</summary>
/// <remarks>
/// Two vectors of UTF-16 units are packed to bytes with signed saturation: ASCII stays what it is, 0080 to 7FFF become 7F, and 8000 to
/// FFFF become bytes with the top bit set. The five ASCII characters of the set differ in their low nibble, so one shuffle fetches for
/// each byte the only character it could be, and one comparison tells; 7F stands in the table as well. With the byte's own top bit
/// or-ed in, the top bits are: an ASCII character of the set, or any character beyond ASCII. The latter (few, in English text) are
/// compared a second time as 16-bit units; several characters that differ in their last bits only are one comparison.
/// </remarks>
internal static class MarkMasks
{
    /// <summary>What 0080 to 7FFF are packed to.</summary>
    public const byte Beyond = 0x7F;

    /// <summary>‘ ’ ‚ ‛ “ ” „ ‟, without their last three bits.</summary>
    public const ushort CurlyMarks = '‘';
    public const ushort EightBits = 0xFFF8;

    /// <summary>「 」 『 』, without their last two bits.</summary>
    public const ushort Corners = '「';
    public const ushort FourBits = 0xFFFC;

    /// <summary>′ ″, without their last bit.</summary>
    public const ushort Primes = '′';

    /// <summary>The separators of lines and of paragraphs, without their last bit.</summary>
    public const ushort Separators = '\u2028';
    public const ushort TwoBits = 0xFFFE;

    /// <summary>« and » differ in one bit.</summary>
    public const ushort Guillemet = '»';
    public const ushort GuillemetBit = '»' ^ '«';

    public const ushort LeftSingleGuillemet = '‹';
    public const ushort RightSingleGuillemet = '›';
    public const ushort OpeningDoublePrime = '\u301D';
    public const ushort ClosingDoublePrime = '\u301E';
    public const ushort NextLine = '\u0085';
    public const ushort FullWidth = '\uFF02';

    /// <summary>The character of the set with this low nibble; 0 where there is none (no byte with another low nibble than 0 is 0).</summary>
    public static Vector128<byte> ByLowNibble => Vector128.Create(
        (byte)'`', 0, (byte)'"', 0, 0, 0, 0, (byte)'\'', 0, 0, (byte)'\n', 0, 0, (byte)'\r', 0, Beyond);
}
