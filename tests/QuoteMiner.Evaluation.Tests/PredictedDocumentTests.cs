using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

public sealed class PredictedDocumentTests
{
    [Test]
    public void A_document_of_the_library_gives_spans_content_mention_and_name()
    {
        const string Text = "Ida Holm said the well was “dry as dust” by May.";
        var mention = new Mention(Text.SpanOf("Ida Holm"), MentionKind.Name);
        var speaker = new Speaker(0, "Ida Holm", SpeakerKind.Person, null, [mention], []);
        var quote = new Quote(QuoteKind.Mixed, "dry as dust", [Text.SpanOf("dry as dust")], [Text.SpanOf("the well was “dry as dust” by May")])
        {
            Mention = mention,
            Speaker = speaker,
        };
        PredictedDocument predicted = PredictedDocument.From("id", new QuoteDocument(Text, [quote], [speaker], []));
        Assert.That(predicted.Id, Is.EqualTo("id"));
        Assert.That(predicted.Offsets, Is.EqualTo(OffsetUnit.Utf16));
        Assert.That(predicted.Quotes, Has.Count.EqualTo(1));
        Assert.That(predicted.Quotes[0].Spans, Is.EqualTo(quote.Spans));
        Assert.That(predicted.Quotes[0].Content, Is.EqualTo(quote.Content));
        Assert.That(predicted.Quotes[0].Mention, Is.EqualTo(mention.Span));
        Assert.That(predicted.Quotes[0].SpeakerName, Is.EqualTo("Ida Holm"));
    }

    [Test]
    public void A_quote_without_mention_and_speaker_has_neither()
    {
        var quote = new Quote(QuoteKind.Direct, "No", [new TextSpan(1, 3)], [new TextSpan(1, 3)]);
        PredictedQuote predicted = PredictedDocument.From("id", new QuoteDocument("“No”", [quote], [], [])).Quotes[0];
        Assert.That(predicted.Mention, Is.Null);
        Assert.That(predicted.SpeakerName, Is.Null);
    }
}
