namespace QuoteMiner.Evaluation.Rules;

/// <summary>Spans of made-up texts, found by their words.</summary>
internal static class Layout
{
    internal static TextSpan SpanOf(this string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    internal static LetterSet LettersOf(this string text, params string[] words) =>
        new LetterIndex(text).Letters([.. words.Select(word => text.SpanOf(word))]);

    internal static GoldQuote Gold(this string text, string content, string? source = null, string? head = null, string? speaker = null, string kind = "direct") => new()
    {
        Kind = kind,
        Content = [text.SpanOf(content)],
        Source = source is null ? [] : [text.SpanOf(source)],
        SourceHead = head is null ? null : text.SpanOf(head),
        Speaker = speaker,
    };

    internal static PredictedQuote Predicted(this string text, string spans, string? mention = null, string? name = null, string? content = null) => new()
    {
        Spans = [text.SpanOf(spans)],
        Content = content is null ? null : [text.SpanOf(content)],
        Mention = mention is null ? null : text.SpanOf(mention),
        SpeakerName = name,
    };
}
