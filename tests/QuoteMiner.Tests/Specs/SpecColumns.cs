namespace QuoteMiner.Specs;

/// <summary>The columns of a spec table and what each one reads from a quote. A dash stands for null.</summary>
internal static class SpecColumns
{
    public const string Quote = "quote";
    const string Missing = "-";

    public static IReadOnlyDictionary<string, Func<QuoteDocument, Quote, string>> All { get; } = new Dictionary<string, Func<QuoteDocument, Quote, string>>
    {
        [Quote] = (_, quote) => quote.Text,
        ["speaker"] = (_, quote) => quote.Speaker?.Name ?? Missing,
        ["mention"] = (document, quote) => quote.Mention?.Span.GetText(document.Text) ?? Missing,
        ["cue"] = (document, quote) => quote.Cue?.GetText(document.Text) ?? Missing,
        ["kind"] = (_, quote) => LowerCase(quote.Kind),
        ["reason"] = (_, quote) => quote.Reason.ToString(),
    };

#pragma warning disable CA1308 // The specs write kinds in lower case, as people do.
    static string LowerCase(QuoteKind kind) => kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
