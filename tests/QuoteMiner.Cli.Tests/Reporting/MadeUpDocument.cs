namespace QuoteMiner.Cli.Reporting;

/// <summary>Results built by hand: what the writers do must not depend on what the stages find.</summary>
internal static class MadeUpDocument
{
    /// <summary>Two astral characters, one accent and typographic marks stand before the first quote, so that the three units differ.</summary>
    public const string Text = "🌊🌊 Café: “It moved,” Mira Park said. She and Ivo Brandt called it “a warning” to \"us";

    public static QuoteDocument Create()
    {
        var park = new Speaker(0, "Mira Park", SpeakerKind.Person, "Geologist", [Name("Mira Park"), new(Span("She"), MentionKind.Pronoun)], []);
        var brandt = new Speaker(1, "Ivo Brandt", SpeakerKind.Person, null, [Name("Ivo Brandt")], []);
        var both = new Speaker(2, "Mira Park and Ivo Brandt", SpeakerKind.Group, null, [new(Span("She and Ivo Brandt"), MentionKind.Nominal)], [park, brandt]);
        return new QuoteDocument(
            Text,
            [
                Quote(QuoteKind.Direct, [Span("It moved,")], null, Span("said"), Name("Mira Park"), park, AttributionReason.SubjectOfCue),
                Quote(QuoteKind.Mixed, [Span("a warning")], [Span("it “a warning” to \"us")], Span("called"), both.Mentions[0], both, AttributionReason.ContinuedQuotation),
                Quote(QuoteKind.Direct, [Span("us")], null, null, null, null, AttributionReason.None),
            ],
            [park, brandt, both],
            [new QuoteDiagnostic(QuoteDiagnosticCode.UnclosedQuotation, Span("\""))]);
    }

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    static Mention Name(string words) => new(Span(words), MentionKind.Name);

    static Quote Quote(
        QuoteKind kind, TextSpan[] spans, TextSpan[]? content, TextSpan? cue, Mention? mention, Speaker? speaker, AttributionReason reason) =>
        new(kind, string.Join(' ', spans.Select(span => span.GetText(Text))), spans, content ?? spans)
        {
            Cue = cue,
            Mention = mention,
            Speaker = speaker,
            Confidence = 0.971234,
            SpeakerConfidence = speaker is null ? 0 : 1.0 / 3,
            Reason = reason,
        };
}
