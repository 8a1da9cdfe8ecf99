using NUnit.Framework;
using QuoteMiner.Models;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Models;

public sealed class ModelFileTests
{
    [Test]
    public void What_was_written_is_read()
    {
        var file = new ModelWriter()
            .Add("NUMB", new SectionWriter().Int32(7).Planes([1, 300, 70_000], 3))
            .Add("BYTE", new SectionWriter().Bytes([1, 2, 3]))
            .ToArray();

        var model = ModelFile.Read("toy", file);
        var numbers = model.Section("NUMB");
        Assert.That(numbers.ReadInt32("number", 0, 10), Is.EqualTo(7));
        Assert.That(numbers.ReadPlanes("planes", 3, 3), Is.EqualTo(new[] { 1, 300, 70_000 }));
        numbers.End();
        var bytes = model.Section("BYTE");
        Assert.That(bytes.ReadBytes("bytes", 3).ToArray(), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void The_same_sections_give_the_same_bytes()
    {
        var first = Toy();
        var second = Toy();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_missing_section_is_named()
    {
        Assert.That(
            () => ModelFile.Read("toy", Toy()).Section("NONE"),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("'toy'").And.Message.Contains("'NONE'"));
    }

    [Test]
    public void A_length_that_is_not_there_is_named_with_its_place()
    {
        var error = Assert.Throws<InvalidDataException>(() => ModelFile.Read("toy", Toy()).Section("BYTE").ReadBytes("weights", 1_000_000));
        Assert.That(error!.Message, Does.Contain("section 'BYTE'").And.Contain("byte 0").And.Contain("weights should have 1000000 bytes"));
    }

    [Test]
    public void Every_truncation_is_refused()
    {
        var file = Toy();
        for (var length = 0; length < file.Length; length++)
        {
            Assert.That(() => ModelFile.Read("toy", file.AsSpan(0, length)), Throws.TypeOf<InvalidDataException>(), $"{length} bytes");
        }
    }

    [Test]
    public void A_thousand_damaged_files_are_refused()
    {
        var whole = Toy();
        var random = new SeededRandom(3);
        for (var i = 0; i < 1000; i++)
        {
            var file = (byte[])whole.Clone();
            for (var damage = 0; damage <= i % 4; damage++)
            {
                file[random.Next(file.Length)] ^= (byte)(1 + random.Next(255));
            }

            // Two damages may undo each other; such a file is whole.
            if (!file.AsSpan().SequenceEqual(whole))
            {
                Assert.That(() => ModelFile.Read("toy", file), Throws.TypeOf<InvalidDataException>(), $"file {i}");
            }
        }
    }

    [Test]
    public void A_file_that_asks_for_gigabytes_is_refused_before_they_are_allocated()
    {
        var file = Toy();
        file[ModelFormat.HeaderLength + 7] = 0x7F;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(
            file.AsSpan(16), ModelFormat.Checksum(file.AsSpan(0, 16), file.AsSpan(ModelFormat.HeaderLength)));

        Assert.That(() => ModelFile.Read("toy", file), Throws.TypeOf<InvalidDataException>().With.Message.Contains("byte 28"));
    }

    static byte[] Toy() => new ModelWriter()
        .Add("BYTE", new SectionWriter().Bytes([.. Enumerable.Range(0, 200).Select(i => (byte)(i * i))]))
        .Add("KEYS", new SectionWriter().Keys([3, 5, 1000, 200_000_000]))
        .ToArray();
}
