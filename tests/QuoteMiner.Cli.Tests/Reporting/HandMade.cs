namespace QuoteMiner.Cli.Reporting;

/// <summary>Documents whose quotes lie where the stages put none.</summary>
internal static class HandMade
{
    /// <summary>Quotes without mentions, each of the given spans.</summary>
    public static QuoteDocument Document(string text, params TextSpan[][] quotes) =>
        new(text, [.. quotes.Select(spans => Quote(text, spans)).OrderBy(quote => quote.Extent.Start)], [], []);

    /// <summary>Every quote begins one word later than the one before, and ends where all end.</summary>
    public static QuoteDocument Overlapping(int count)
    {
        var text = string.Concat(Enumerable.Repeat("word ", count));
        return new QuoteDocument(
            text,
            [.. Enumerable.Range(0, count).Select(i => new Quote(QuoteKind.Direct, "words", [new TextSpan(i * 5, text.Length - 1)], [new TextSpan(i * 5, text.Length - 1)]))],
            [],
            []);
    }

    static Quote Quote(string text, TextSpan[] spans) => new(QuoteKind.Direct, string.Join(' ', spans.Select(span => span.GetText(text))), spans, spans);
}
