using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class RecordReaderTests
{
    [TestCase("", "")]
    [TestCase("a", "1:a")]
    [TestCase("a\n", "1:a")]
    [TestCase("a\nb", "1:a 2:b")]
    [TestCase("\n\na\r\n\n", "1: 2: 3:a\r 4:")]
    [TestCase("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    [TestCase("\uFEFF", "1:")]
    public async Task Cuts_lines_however_the_stream_is_cut(string input, string expected)
    {
        foreach (var chunk in new[] { 1, 2, 3, 1000 })
        {
            Assert.That(await ReadAll(input, chunk, isLines: true), Is.EqualTo(expected), $"chunks of {chunk}");
        }
    }

    [TestCase("a\nb\n", "1:a\nb\n")]
    [TestCase("\uFEFFa", "1:a")]
    [TestCase("", "")]
    public async Task Takes_a_text_whole(string input, string expected) =>
        Assert.That(await ReadAll(input, 2, isLines: false), Is.EqualTo(expected));

    [Test]
    public async Task Lines_longer_than_the_buffer_keep_their_bytes()
    {
        var random = new Random(5);
        var lines = Enumerable.Range(0, 60).Select(_ => new string((char)random.Next('a', 'z'), random.Next(0, 200_000))).ToList();

        var read = await ReadAll(string.Join('\n', lines), 50_000, isLines: true);

        Assert.That(read, Is.EqualTo(string.Join(' ', lines.Select((line, index) => $"{index + 1}:{line}"))));
    }

    [TestCase(10)]
    [TestCase(400_000)]
    public async Task A_line_longer_than_allowed_is_passed_over(int longest)
    {
        var input = $"{new string('a', longest)}\n{new string('b', longest + 1)}\nc\n{new string('d', 5 * longest)}\ne\n{new string('f', 3 * longest)}";

        Assert.That(
            await ReadAll(input, 100_000, isLines: true, longest),
            Is.EqualTo($"1:{new string('a', longest)} 2!TooLong 3:c 4!TooLong 5:e 6!TooLong"));
    }

    [Test]
    public async Task A_text_longer_than_allowed_is_not_read_to_its_end()
    {
        using var stream = new MemoryStream(new byte[10_000_000]);
        var records = new RecordReader(stream, isLines: false, longest: 100_000);

        Assert.That(await records.ReadAsync(CancellationToken.None), Is.EqualTo(RecordState.TooLong));
        Assert.That(stream.Position, Is.LessThan(1_000_000));
    }

    static async Task<string> ReadAll(string input, int chunk, bool isLines, int longest = RecordReader.Longest)
    {
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(input), chunk);
        var records = new RecordReader(stream, isLines, longest);
        var read = new List<string>();
        for (var state = await records.ReadAsync(CancellationToken.None); state != RecordState.End; state = await records.ReadAsync(CancellationToken.None))
        {
            read.Add(state == RecordState.Read ? $"{records.Number}:{Encoding.UTF8.GetString(records.Record)}" : $"{records.Number}!{state}");
        }

        return string.Join(' ', read);
    }

    sealed class ChunkedStream(byte[] content, int chunk) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
