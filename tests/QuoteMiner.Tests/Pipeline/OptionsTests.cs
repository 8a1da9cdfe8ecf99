using NUnit.Framework;

namespace QuoteMiner.Pipeline;

public sealed class OptionsTests
{
    [TestCase(-0.1)]
    [TestCase(1.5)]
    [TestCase(double.NaN)]
    public void Rejects_a_confidence_that_is_no_probability(double value)
    {
        Assert.That(
            () => QuotePipeline.Create(o => o with { MinimumConfidence = value }),
            Throws.ArgumentException.With.Message.Contains("MinimumConfidence is").And.Message.Contains("from 0 to 1"));
        Assert.That(() => QuotePipeline.Create(o => o with { MinimumSpeakerConfidence = value }), Throws.ArgumentException);
    }

    [TestCase(QuoteKinds.None)]
    [TestCase((QuoteKinds)64)]
    public void Rejects_an_unknown_kind(QuoteKinds kinds) =>
        Assert.That(() => QuotePipeline.Create(o => o with { Kinds = kinds }), Throws.ArgumentException.With.Message.Contains("Kinds is"));

    [Test]
    public void Rejects_null()
    {
        Assert.That(() => QuotePipeline.Create((QuotePipelineOptions)null!), Throws.ArgumentNullException);
        Assert.That(() => QuotePipeline.Create((Func<QuotePipelineOptions, QuotePipelineOptions>)null!), Throws.ArgumentNullException);
    }
}
