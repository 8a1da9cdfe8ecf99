using NUnit.Framework;

namespace QuoteMiner.Learning;

public sealed class KeyTableTests
{
    [Test]
    public void Keys_are_found_at_their_place_and_others_are_not()
    {
        int[] keys = [0, 1, 16, 17, 32, 48, (1 << KeyTable.Bits) - 1];
        var table = new KeyTable(keys);
        Assert.That(keys.Select(key => table.Find((uint)key)), Is.EqualTo(Enumerable.Range(0, keys.Length)));
        Assert.That(new uint[] { 2, 15, 64, 1 << 20 }.Select(table.Find), Is.All.EqualTo(-1));
    }

    [Test]
    public void More_keys_than_a_bucket_holds_are_found()
    {
        int[] keys = [5, .. Enumerable.Range(1 << 20, 100), .. Enumerable.Range(0, 500).Select(i => (1 << 27) + (i * 2)), (1 << 28) - 1];
        var table = new KeyTable(keys);
        Assert.That(keys.Select(key => table.Find((uint)key)), Is.EqualTo(Enumerable.Range(0, keys.Length)));
        Assert.That(new uint[] { 0, (1 << 20) - 1, (1 << 20) + 100, (1 << 27) + 1, (1 << 27) + 1001 }.Select(table.Find), Is.All.EqualTo(-1));
    }

    [Test]
    public void A_table_of_many_keys_finds_all_of_them_and_no_others()
    {
        var random = new Random(3);
        var keys = Enumerable.Range(0, 50_000).Select(_ => random.Next(1 << KeyTable.Bits)).Distinct().Order().ToArray();
        var table = new KeyTable(keys);
        Assert.That(keys.Select(key => table.Find((uint)key)), Is.EqualTo(Enumerable.Range(0, keys.Length)));
        var others = Enumerable.Range(0, 50_000).Select(_ => random.Next(1 << KeyTable.Bits)).Except(keys).ToArray();
        Assert.That(others.Select(key => table.Find((uint)key)), Is.All.EqualTo(-1));
    }

    [Test]
    public void Keys_that_are_not_there_are_left_out()
    {
        uint[] keys = [9, 3, 7, 3];
        Assert.That(keys[..new KeyTable([3, 7]).FindAll(keys)], Is.EqualTo(new uint[] { 0, 1, 0 }));
    }

    [Test]
    public void An_empty_table_finds_nothing() => Assert.That(new KeyTable([]).Find(0), Is.EqualTo(-1));

    [Test]
    public void A_key_is_the_upper_bits_of_a_hash()
    {
        Assert.That(KeyTable.KeyOf(ulong.MaxValue), Is.EqualTo((1u << KeyTable.Bits) - 1));
        Assert.That(KeyTable.KeyOf(1), Is.Zero);
    }
}
