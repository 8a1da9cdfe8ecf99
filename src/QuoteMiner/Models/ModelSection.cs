using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace QuoteMiner.Models;

/// <summary>Reads one section of a <see cref="ModelFile"/> from front to back. No length is believed before it was checked against what is left.</summary>
internal ref struct ModelSection(string model, string name, ReadOnlySpan<byte> bytes)
{
    readonly ReadOnlySpan<byte> bytes = bytes;
    int position;

    /// <summary>Reads a number that has to lie in [<paramref name="minimum"/>, <paramref name="maximum"/>].</summary>
    public int ReadInt32(string what, int minimum, int maximum)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(what, sizeof(int)));
        return value >= minimum && value <= maximum
            ? value
            : throw Broken(position - sizeof(int), $"{what} is {value}; it may be {minimum} to {maximum}");
    }

    /// <summary>The next <paramref name="count"/> bytes, valid as long as the file.</summary>
    public ReadOnlySpan<byte> ReadBytes(string what, int count)
    {
        if (count < 0 || count > bytes.Length - position)
        {
            throw Broken(position, $"{what} should have {count} bytes, {bytes.Length - position} are left");
        }

        var read = bytes.Slice(position, count);
        position += count;
        return read;
    }

    /// <summary>Numbers whose bytes are stored apart, all the lowest ones first: that packs better.</summary>
    /// <param name="planes">Bytes of a number, 1 to 4.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] ReadPlanes(string what, int count, int planes)
    {
        var stored = ReadBytes(what, checked(count * planes));
        var values = new int[count];
        for (var plane = 0; plane < planes; plane++)
        {
            var column = stored.Slice(plane * count, count);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] |= column[i] << (8 * plane);
            }
        }

        return values;
    }

    /// <summary>Nothing may follow what was read.</summary>
    public readonly void End()
    {
        if (position != bytes.Length)
        {
            throw Broken(position, $"{bytes.Length - position} bytes follow the section's end");
        }
    }

    /// <summary>The exception for content that makes no sense, found just before the reader's place.</summary>
    public readonly InvalidDataException Broken(string reason) => Broken(position, reason);

    readonly InvalidDataException Broken(int at, string reason) => new($"Model '{model}', section '{name}', byte {at}: {reason}.");
}
