using NUnit.Framework;

namespace QuoteMiner.Invariants;

/// <summary>What holds for the result of any text whatsoever.</summary>
internal static class DocumentInvariants
{
    public static void Check(QuoteDocument document, string text)
    {
        Assert.That(document.Text, Is.SameAs(text));
        var start = 0;
        foreach (var quote in document)
        {
            Require(quote.Extent.Start >= start, "quotes are in order of their extent");
            start = quote.Extent.Start;
            CheckSpans(quote.Spans, text);
            CheckSpans(quote.Content, text);
            Require(quote.Text == string.Join(' ', quote.Spans.Select(span => span.GetText(text))), "the text is that of the spans");
            Require(quote.Kind is QuoteKind.Direct or QuoteKind.Mixed, "the kind is one of those wanted");
            Require(quote.Cue is null || IsInside(quote.Cue.Value, text), "the cue lies in the text");
            Require(quote.Mention is null || IsInside(quote.Mention.Value.Span, text), "the mention lies in the text");
            Require(quote.Confidence is >= 0 and <= 1 && quote.SpeakerConfidence is >= 0 and <= 1, "confidences are probabilities");
            Require((quote.Mention is null) == (quote.Reason == AttributionReason.None), "a mention has a reason");
            Require(quote.Speaker is null || document.Speakers.Contains(quote.Speaker), "the speaker is listed");
        }

        for (var id = 0; id < document.Speakers.Count; id++)
        {
            var speaker = document.Speakers[id];
            Require(speaker.Id == id && speaker.Name.Length > 0 && speaker.Kind != SpeakerKind.None, "a speaker has id, name and kind");
            Require(speaker.Mentions.Count > 0 && speaker.Mentions.All(mention => IsInside(mention.Span, text)), "mentions lie in the text");
            Require(speaker.Members.All(member => document.Speakers[member.Id] == member), "members are speakers");
        }

        Require(document.Diagnostics.All(diagnostic => IsInside(diagnostic.Span, text)), "diagnostics lie in the text");
    }

    static void CheckSpans(IReadOnlyList<TextSpan> spans, string text)
    {
        Require(spans.Count > 0, "there is a span");
        var end = 0;
        foreach (var span in spans)
        {
            Require(IsInside(span, text) && span.Start >= end, "spans are non-empty, sorted, disjoint and in the text");
            end = span.End;
        }
    }

    static bool IsInside(TextSpan span, string text) => span.Length > 0 && span.End <= text.Length;

    static void Require(bool holds, string what)
    {
        if (!holds)
        {
            Assert.Fail(what);
        }
    }
}
