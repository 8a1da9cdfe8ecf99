using NUnit.Framework;

namespace QuoteMiner;

public sealed class QuoteExtractorTests
{
    [Test]
    public void Rejects_null()
    {
        Assert.That(() => QuoteExtractor.Extract(null!), Throws.ArgumentNullException);
        Assert.That(() => QuoteExtractor.Extract("", null!), Throws.ArgumentNullException);
    }
}
