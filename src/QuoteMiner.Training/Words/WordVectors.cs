using System.Buffers.Binary;
using System.Text.Json;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Words;

/// <summary>The vectors of <c>glove-100d.bin.gz</c>, the most frequent word first.</summary>
internal sealed class WordVectors
{
    public const string File = "glove-100d.bin.gz";

    public required string[] Words { get; init; }

    public required int Dimensions { get; init; }

    /// <summary>Word by word; the true value is one scale times these.</summary>
    public required sbyte[] Values { get; init; }

    public required float[] Scales { get; init; }

    public static WordVectors Read(CorpusFolder corpora)
    {
        using var stream = new BufferedStream(corpora.Open(File));
        using var header = JsonDocument.Parse(ReadLine(stream));
        var count = header.RootElement.GetProperty("words").GetInt32();
        var dimensions = header.RootElement.GetProperty("dimensions").GetInt32();
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = ReadLine(stream);
        }

        var bytes = new byte[count * sizeof(float)];
        stream.ReadExactly(bytes);
        var scales = new float[count];
        for (var i = 0; i < count; i++)
        {
            scales[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i * sizeof(float)));
        }

        var values = new byte[count * dimensions];
        stream.ReadExactly(values);
        return new WordVectors { Words = words, Dimensions = dimensions, Scales = scales, Values = (sbyte[])(Array)values };
    }

    static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        for (var value = stream.ReadByte(); value != '\n'; value = stream.ReadByte())
        {
            line.Add(value >= 0 ? (byte)value : throw new CorpusException($"{File} ends inside a line."));
        }

        return System.Text.Encoding.UTF8.GetString([.. line]);
    }
}
