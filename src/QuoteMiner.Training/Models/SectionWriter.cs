using System.Buffers.Binary;
using QuoteMiner.Learning;

namespace QuoteMiner.Training.Models;

/// <summary>Builds the bytes of one section; the counterpart of <see cref="QuoteMiner.Models.ModelSection"/>.</summary>
internal sealed class SectionWriter
{
    readonly List<byte> bytes = [];

    public byte[] ToArray() => [.. bytes];

    public SectionWriter Int32(int value)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, value);
        bytes.AddRange(number);
        return this;
    }

    public SectionWriter Bytes(ReadOnlySpan<byte> values)
    {
        bytes.AddRange(values);
        return this;
    }

    /// <summary>Writes all lowest bytes first, then the next ones.</summary>
    public SectionWriter Planes(ReadOnlySpan<int> values, int planes)
    {
        for (var plane = 0; plane < planes; plane++)
        {
            foreach (var value in values)
            {
                bytes.Add((byte)(value >> (8 * plane)));
            }
        }

        return this;
    }

    /// <summary>Writes ascending keys as <see cref="KeyTable.Read"/> expects them.</summary>
    public SectionWriter Keys(ReadOnlySpan<int> keys)
    {
        var differences = new int[keys.Length];
        var previous = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] <= previous)
            {
                throw new ArgumentException($"Key {i} is not greater than the one before it.", nameof(keys));
            }

            differences[i] = keys[i] - previous - 1;
            previous = keys[i];
        }

        return Int32(keys.Length).Planes(differences, 4);
    }
}
