using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace QuoteMiner.Cli.Input;

/// <summary>Finds what keeps bytes from being a text, with its place.</summary>
internal static class TextProblem
{
    /// <param name="before">Bytes of the input that stand before these.</param>
    /// <returns>Null for valid UTF-8 without a NUL, which no text has and nearly every other file.</returns>
    public static string? Find(ReadOnlySpan<byte> bytes, int before = 0)
    {
        var invalid = FindInvalid(bytes);
        var zero = (invalid < 0 ? bytes : bytes[..invalid]).IndexOf((byte)0);
        return zero >= 0 ? At("a NUL, so it is binary or UTF-16 without a byte order mark,", before + zero)
            : invalid >= 0 ? At("not valid UTF-8", before + invalid)
            : null;
    }

    /// <summary>The reason with a 1-based place.</summary>
    public static string At(string reason, long index) => string.Create(CultureInfo.InvariantCulture, $"{reason} at byte {index + 1}");

    /// <summary>The index of the first sequence that is no UTF-8, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        Span<char> ignored = stackalloc char[512];
        var index = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[index..], ignored, out var read, out _, replaceInvalidSequences: false);
            index += read;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return index;
            }
        }
    }
}
