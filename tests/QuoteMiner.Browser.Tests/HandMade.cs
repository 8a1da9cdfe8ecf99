namespace QuoteMiner.Browser;

/// <summary>Results that the stages do not give, or seldom.</summary>
internal static class HandMade
{
    /// <summary>Quotes that lie in each other and cross, over two paragraphs; one is uncertain, one has nobody.</summary>
    public static QuoteDocument Crossing()
    {
        const string Text = "Park said one two three\n\nfour five six and more.";
        var park = new Speaker(0, "Mira Park", SpeakerKind.Person, "geologist", [new(Span(Text, "Park"), MentionKind.Name)], []);
        return new QuoteDocument(
            Text,
            [
                Quote(Text, ["one two three", "five six"], park, 0.9),
                Quote(Text, ["two"], null, 0.3),
                Quote(Text, ["three\n\nfour five"], park, 0.4),
            ],
            [park],
            []);
    }

    /// <summary>Every colour of the page, certain and not.</summary>
    public static QuoteDocument ManySpeakers()
    {
        var text = string.Concat(Enumerable.Range(0, 20).Select(i => $"Q{i:00} said something long. "));
        var speakers = Enumerable.Range(0, 10).Select(i => new Speaker(i, $"Quentin Speaker {i}", SpeakerKind.Person, null, [new(Span(text, $"Q{i:00}"), MentionKind.Name)], [])).ToArray();
        return new QuoteDocument(
            text, [.. Enumerable.Range(0, 20).Select(i => Quote(text, [$"Q{i:00} said"], speakers[i % 10], i < 10 ? 0.9 : 0.5))], speakers, []);
    }

    static Quote Quote(string text, string[] parts, Speaker? speaker, double confidence)
    {
        var spans = parts.Select(part => Span(text, part)).ToArray();
        return new Quote(QuoteKind.Direct, string.Join(' ', parts), spans, spans)
        {
            Mention = speaker?.Mentions[0],
            Speaker = speaker,
            Confidence = confidence,
            SpeakerConfidence = speaker is null ? 0 : 0.9,
            Reason = speaker is null ? AttributionReason.None : AttributionReason.SubjectOfCue,
        };
    }

    static TextSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
