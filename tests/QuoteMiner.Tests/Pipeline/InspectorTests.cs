using NUnit.Framework;

namespace QuoteMiner.Pipeline;

public sealed class InspectorTests
{
    const string Text = "\"The dam is safe,\" Marta Oyelaran said. Nobody asked her. “It moved a little,” Ivo Brandt said.";

    [Test]
    public void Builds_the_quotes_that_the_pipeline_gives()
    {
        var inspector = new Inspector();
        inspector.Inspect("Another \"text\" came first.");

        inspector.Inspect(Text);

        Assert.That(
            inspector.BuildDocument().Quotes.Select(quote => (quote.Extent, quote.Speaker?.Name, quote.Reason)),
            Is.EqualTo(QuoteExtractor.Extract(Text).Quotes.Select(quote => (quote.Extent, quote.Speaker?.Name, quote.Reason))));
    }

    [Test]
    public void Shows_the_layers_of_the_last_text_only()
    {
        var inspector = new Inspector();
        inspector.Inspect(Text);

        var text = inspector.Inspect("One.");

        Assert.That((text.Source, text.Tokens.Count, text.Sentences.Count, text.Regions.Count), Is.EqualTo(("One.", 2, 1, 0)));
    }

    [Test]
    public void Can_be_cancelled() =>
        Assert.That(() => new Inspector().Inspect(Text, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
}
