using System.Buffers.Binary;
using System.IO.Compression;
using QuoteMiner.Models;

namespace QuoteMiner.Training.Models;

/// <summary>Makes a model file of named sections (see <see cref="ModelFormat"/>). The same sections give the same bytes.</summary>
internal sealed class ModelWriter
{
    const int BestQuality = 11;
    const int LargestWindow = 24;

    readonly List<(uint Identifier, byte[] Bytes)> sections = [];

    public ModelWriter Add(string section, SectionWriter content)
    {
        sections.Add((ModelFormat.Identifier(section), content.ToArray()));
        return this;
    }

    public byte[] ToArray()
    {
        var packed = Pack([.. sections.SelectMany(section => section.Bytes)]);
        var file = new byte[ModelFormat.HeaderLength + (sections.Count * ModelFormat.SectionHeaderLength) + packed.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(file, ModelFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), ModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), sections.Count);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), packed.Length);
        var at = ModelFormat.HeaderLength;
        foreach (var (identifier, bytes) in sections)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), identifier);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 4), bytes.Length);
            at += ModelFormat.SectionHeaderLength;
        }

        packed.CopyTo(file.AsSpan(at));
        var checksum = ModelFormat.Checksum(file.AsSpan(0, 16), file.AsSpan(ModelFormat.HeaderLength));
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), checksum);
        return file;
    }

    static byte[] Pack(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length) + 16];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, BestQuality, LargestWindow)
            ? packed[..length]
            : throw new InvalidOperationException($"{bytes.Length} bytes could not be packed.");
    }
}
