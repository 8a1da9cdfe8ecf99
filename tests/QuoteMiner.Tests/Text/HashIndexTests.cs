using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class HashIndexTests
{
    [Test]
    public void Finds_what_was_set_and_nothing_else_also_after_growing()
    {
        var index = new HashIndex();
        index.Reset(4);
        for (var i = 0; i < 1000; i++)
        {
            index.Set((ulong)i * 0x9E3779B97F4A7C15, i);
        }

        Assert.That(index.Count, Is.EqualTo(1000));
        for (var i = 0; i < 1000; i++)
        {
            Assert.That(index.Find((ulong)i * 0x9E3779B97F4A7C15), Is.EqualTo(i));
        }

        Assert.That(index.Find(12345), Is.EqualTo(-1));
    }

    [Test]
    public void Forgets_everything_on_reset()
    {
        var index = new HashIndex();
        index.Reset(4);
        index.Set(7, 1);
        index.Reset(1000);
        Assert.That(index.Find(7), Is.EqualTo(-1));
        Assert.That(index.Count, Is.Zero);
    }

    [Test]
    public void Overwrites_a_value()
    {
        var index = new HashIndex();
        index.Reset(4);
        index.Set(7, 1);
        index.Set(7, 2);
        Assert.That(index.Find(7), Is.EqualTo(2));
    }
}
