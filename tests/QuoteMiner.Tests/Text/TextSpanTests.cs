using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class TextSpanTests
{
    [Test]
    public void Slices_the_text()
    {
        var span = new TextSpan(4, 8);
        Assert.That(span.Length, Is.EqualTo(4));
        Assert.That(span.GetText("The dam held"), Is.EqualTo("dam "));
        Assert.That(span.Slice("The dam held").ToString(), Is.EqualTo("dam "));
        Assert.That(span.ToString(), Is.EqualTo("[4, 8)"));
    }

    [Test]
    public void Rejects_what_is_no_range()
    {
        Assert.That(() => new TextSpan(-1, 2), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new TextSpan(3, 2), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new TextSpan(0, 9).GetText("short"), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => new TextSpan(0, 1).GetText(null!), Throws.ArgumentNullException);
    }
}
