using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace QuoteMiner.Models;

/// <summary>
/// The layout that all model files share, little-endian: magic (4 bytes), version (4), number of sections (4), packed length (4),
/// checksum of all that follows it and of the twelve bytes before it (8), then for each section its identifier (4 ASCII letters) and its
/// unpacked length (4), then one Brotli stream with the sections' bytes in this order.
/// Loops over whole sections are compiled with all optimisations at once: a model is read once, so that waiting for the usual recompilation would never pay.
/// </summary>
internal static class ModelFormat
{
    public const uint Magic = 0x314D_4D51; // "QMM1"
    public const int Version = 1;
    public const int HeaderLength = 24;
    public const int SectionHeaderLength = 8;
    public const int MaximumSections = 64;

    /// <summary>More than any model needs, and little enough to be allocated for a file that lies.</summary>
    public const int MaximumUnpackedLength = 64 << 20;

    /// <summary>The four letters of a section's name as the number that stands in the file.</summary>
    public static uint Identifier(string section) =>
        section.Length == 4
            ? (uint)(section[0] | (section[1] << 8) | (section[2] << 16) | (section[3] << 24))
            : throw new ArgumentException($"A section's name has 4 letters; '{section}' has {section.Length}.", nameof(section));

    /// <summary>A 64-bit checksum against accidents (not against forgery): any change of one word of eight bytes changes it.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> header, ReadOnlySpan<byte> body) => Append(Append(0x9E37_79B9_7F4A_7C15, header), body);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static ulong Append(ulong sum, ReadOnlySpan<byte> bytes)
    {
        sum ^= (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            sum = Mix(sum ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            sum = Mix(sum ^ value);
        }

        return sum;
    }

    // Each step is a bijection of the sum, so that no later byte can undo an earlier difference by losing it.
    static ulong Mix(ulong sum)
    {
        sum *= 0xFF51_AFD7_ED55_8CCD;
        return sum ^ (sum >> 32);
    }
}
