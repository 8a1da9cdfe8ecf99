using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class DecodedStreamTests
{
    const string Words = "“It held,” Mira Park said 🌊.";

    static IEnumerable<Encoding> Encodings() =>
        [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true)];

    [TestCaseSource(nameof(Encodings))]
    public async Task A_byte_order_mark_names_the_encoding_packed_or_not(Encoding encoding)
    {
        var words = string.Concat(Enumerable.Repeat(Words, 3_000));
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(words)];
        foreach (var chunk in new[] { 1, 3, 100_000 })
        {
            Assert.That(await ReadAsync(content, chunk), Is.EqualTo("\uFEFF" + words));
            Assert.That(await ReadAsync(Gzip.Pack(content), chunk), Is.EqualTo("\uFEFF" + words));
        }
    }

    [TestCase("")]
    [TestCase("\u001F")]
    [TestCase("{\"text\":1}\n")]
    public async Task All_else_comes_as_it_is(string content) => Assert.That(await ReadAsync(Encoding.UTF8.GetBytes(content), 1), Is.EqualTo(content));

    [Test]
    public async Task Packed_parts_follow_each_other() =>
        Assert.That(await ReadAsync([.. Gzip.Pack("one "), .. Gzip.Pack("two")], 7), Is.EqualTo("one two"));

    [TestCase("not valid UTF-16 at byte 5", 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC, 0x61, 0x00)]
    [TestCase("not valid UTF-16 at byte 5", 0xFF, 0xFE, 0x61, 0x00, 0x62)]
    [TestCase("not valid UTF-16BE at byte 5", 0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61)]
    [TestCase("not valid UTF-32 at byte 5", 0xFF, 0xFE, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00)]
    public void What_is_invalid_is_told_with_its_place(string problem, params int[] bytes)
    {
        var content = bytes.Select(value => (byte)value).ToArray();
        foreach (var chunk in new[] { 1, 2, 100 })
        {
            Assert.That(async () => await ReadAsync(content, chunk), Throws.InstanceOf<IOException>().With.Message.EqualTo(problem), $"chunks of {chunk}");
        }
    }

    [Test]
    public void Wherever_gzip_is_cut_it_is_told()
    {
        var packed = Gzip.Pack(Words);
        for (var length = 3; length < packed.Length; length++)
        {
            Assert.That(async () => await ReadAsync(packed[..length], 5), Throws.InstanceOf<IOException>().With.Message.StartsWith("truncated gzip data after "), $"{length} bytes");
        }
    }

    [Test]
    public void Damaged_gzip_is_told()
    {
        var packed = Gzip.Pack(Words);
        packed[^6] ^= 1;

        Assert.That(async () => await ReadAsync(packed, 1000), Throws.InstanceOf<IOException>().With.Message.StartsWith("damaged gzip data after "));
    }

    [Test]
    public void What_is_named_gzip_has_to_be_it() =>
        Assert.That(async () => await ReadAsync("text"u8.ToArray(), 10, isGzip: true), Throws.InstanceOf<IOException>().With.Message.EqualTo("not gzip data"));

    static async Task<string> ReadAsync(byte[] content, int chunk, bool isGzip = false)
    {
        await using var source = new ChunkedStream(content, chunk);
        await using var stream = new DecodedStream(source, isGzip);
        using var read = new MemoryStream();
        await stream.CopyToAsync(read);
        return Encoding.UTF8.GetString(read.ToArray());
    }

    /// <summary>Gives a few bytes a read, as a pipe may.</summary>
    sealed class ChunkedStream(byte[] content, int chunk) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
