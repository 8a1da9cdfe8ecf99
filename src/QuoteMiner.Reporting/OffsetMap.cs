using System.Buffers;
using System.Text;

namespace QuoteMiner.Reporting;

/// <summary>Turns UTF-16 offsets of one text into another unit: one pass over the text, then a look-up each. Rented memory: dispose of it.</summary>
internal readonly struct OffsetMap : IDisposable
{
    readonly int[]? offsets;

    OffsetMap(int[]? offsets) => this.offsets = offsets;

    public static OffsetMap Of(string text, OffsetUnit unit)
    {
        // In ASCII the three units are one.
        if (unit == OffsetUnit.Utf16 || Ascii.IsValid(text))
        {
            return default;
        }

        var offsets = ArrayPool<int>.Shared.Rent(text.Length + 1);
        var offset = 0;
        for (var i = 0; i < text.Length;)
        {
            // What is no valid pair counts as U+FFFD, which has the same size in either unit as any lone surrogate.
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            offsets[i] = offset;
            if (length == 2)
            {
                offsets[i + 1] = offset;
            }

            offset += unit == OffsetUnit.Utf8 ? rune.Utf8SequenceLength : 1;
            i += length;
        }

        offsets[text.Length] = offset;
        return new OffsetMap(offsets);
    }

    public int this[int index] => offsets is null ? index : offsets[index];

    public void Dispose()
    {
        if (offsets is not null)
        {
            ArrayPool<int>.Shared.Return(offsets);
        }
    }
}
