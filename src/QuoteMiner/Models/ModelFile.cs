using System.Buffers.Binary;
using System.IO.Compression;

namespace QuoteMiner.Models;

/// <summary>
/// A model file in memory: named sections of bytes. Reading checks the magic, the version, every length before anything is allocated for it, and the
/// checksum; what is broken or cut off gives an <see cref="InvalidDataException"/> that names the model, the place and the reason.
/// </summary>
internal sealed class ModelFile
{
    readonly Dictionary<uint, (int Start, int Length)> sections = [];
    readonly string name;
    byte[] bytes = [];

    ModelFile(string name) => this.name = name;

    /// <summary>The model that is embedded in the assembly as <c>Models/NAME</c>.</summary>
    public static ModelFile FromResources(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("Models/" + name)
            ?? throw new InvalidDataException($"The model Models/{name}.bin is not embedded in the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(name, file);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="name">What messages call the model.</param>
    public static ModelFile Read(string name, ReadOnlySpan<byte> file)
    {
        var model = new ModelFile(name);
        var (count, packed) = model.ReadHeader(file);
        var body = file[ModelFormat.HeaderLength..];
        var length = model.ReadSectionHeaders(body, count);
        model.bytes = new byte[length];
        model.Unpack(body.Slice(count * ModelFormat.SectionHeaderLength, packed), count);
        return model;
    }

    /// <summary>Begins to read a section.</summary>
    public ModelSection Section(string section) =>
        sections.TryGetValue(ModelFormat.Identifier(section), out var place)
            ? new ModelSection(name, section, bytes.AsSpan(place.Start, place.Length))
            : throw new InvalidDataException($"Model '{name}': there is no section '{section}'.");

    (int Sections, int Packed) ReadHeader(ReadOnlySpan<byte> file)
    {
        if (file.Length < ModelFormat.HeaderLength)
        {
            throw Broken(0, $"the file has {file.Length} bytes, its header alone takes {ModelFormat.HeaderLength}");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(file) != ModelFormat.Magic)
        {
            throw Broken(0, "this is not a model file");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        if (version != ModelFormat.Version)
        {
            throw Broken(4, $"version {version} cannot be read, only version {ModelFormat.Version}");
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (count is < 1 or > ModelFormat.MaximumSections)
        {
            throw Broken(8, $"{count} sections; there may be 1 to {ModelFormat.MaximumSections}");
        }

        var packed = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        var expected = ModelFormat.HeaderLength + (long)(count * ModelFormat.SectionHeaderLength) + packed;
        if (packed < 0 || file.Length != expected)
        {
            throw Broken(12, $"the file should have {expected} bytes and has {file.Length}");
        }

        if (ModelFormat.Checksum(file[..16], file[ModelFormat.HeaderLength..]) != BinaryPrimitives.ReadUInt64LittleEndian(file[16..]))
        {
            throw Broken(16, "the checksum does not fit the content");
        }

        return (count, packed);
    }

    int ReadSectionHeaders(ReadOnlySpan<byte> body, int count)
    {
        var total = 0;
        for (var i = 0; i < count; i++)
        {
            var at = i * ModelFormat.SectionHeaderLength;
            var length = BinaryPrimitives.ReadInt32LittleEndian(body[(at + 4)..]);
            if (length < 0 || length > ModelFormat.MaximumUnpackedLength - total)
            {
                throw Broken(ModelFormat.HeaderLength + at + 4, $"section {i} is said to have {length} bytes");
            }

            if (!sections.TryAdd(BinaryPrimitives.ReadUInt32LittleEndian(body[at..]), (total, length)))
            {
                throw Broken(ModelFormat.HeaderLength + at, $"section {i} has the name of an earlier one");
            }

            total += length;
        }

        return total;
    }

    void Unpack(ReadOnlySpan<byte> packed, int count)
    {
        var start = ModelFormat.HeaderLength + (count * ModelFormat.SectionHeaderLength);
        if (!BrotliDecoder.TryDecompress(packed, bytes, out var written) || written != bytes.Length)
        {
            throw Broken(start, $"the packed sections give {written} good bytes instead of {bytes.Length}");
        }
    }

    InvalidDataException Broken(int at, string reason) => new($"Model '{name}', byte {at}: {reason}.");
}
