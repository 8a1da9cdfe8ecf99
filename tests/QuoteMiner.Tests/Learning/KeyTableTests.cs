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
    public void An_empty_table_finds_nothing() => Assert.That(new KeyTable([]).Find(0), Is.EqualTo(-1));

    [Test]
    public void A_key_is_the_upper_bits_of_a_hash()
    {
        Assert.That(KeyTable.KeyOf(ulong.MaxValue), Is.EqualTo((1u << KeyTable.Bits) - 1));
        Assert.That(KeyTable.KeyOf(1), Is.Zero);
    }
}
