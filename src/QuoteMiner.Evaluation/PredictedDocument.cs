namespace QuoteMiner.Evaluation;

/// <summary>The quotes that a system found in one document.</summary>
/// <remarks>Immutable and thread-safe. Whether the spans lie in the text is seen only when the document is scored.</remarks>
public sealed class PredictedDocument
{
    /// <summary>Makes a prediction.</summary>
    /// <param name="quotes">The quotes, in the order that breaks ties of the scorer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PredictedDocument(string id, IReadOnlyList<PredictedQuote> quotes, OffsetUnit offsets = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(quotes);
        Id = id;
        Quotes = quotes;
        Offsets = offsets;
    }

    /// <summary>The <see cref="GoldDocument.Id"/> of the document that was read.</summary>
    public string Id { get; }

    /// <summary>The quotes in the order of the system.</summary>
    public IReadOnlyList<PredictedQuote> Quotes { get; }

    /// <summary>What the spans of the quotes count.</summary>
    public OffsetUnit Offsets { get; }

    /// <summary>The quotes of a document as the library found them; linear in their number.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PredictedDocument From(string id, QuoteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var quotes = new PredictedQuote[document.Quotes.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            Quote quote = document.Quotes[i];
            quotes[i] = new PredictedQuote
            {
                Spans = quote.Spans,
                Content = quote.Content,
                Mention = quote.Mention?.Span,
                SpeakerName = quote.Speaker?.Name,
            };
        }

        return new PredictedDocument(id, quotes);
    }
}
