using NUnit.Framework;

namespace QuoteMiner.Cli;

public sealed class PlaceholderTests
{
    [Test]
    public void Runs() => Assert.That(typeof(QuoteExtractor), Is.Not.Null);
}
