namespace QuoteMiner;

/// <summary>What was found in one text. <c>foreach</c> over it gives its <see cref="Quotes"/>.</summary>
/// <remarks>Immutable and thread-safe. It holds the caller's string and nothing pooled.</remarks>
public sealed class QuoteDocument
{
    internal QuoteDocument(string text, IReadOnlyList<Quote> quotes, IReadOnlyList<Speaker> speakers, IReadOnlyList<QuoteDiagnostic> diagnostics)
    {
        Text = text;
        Quotes = quotes;
        Speakers = speakers;
        Diagnostics = diagnostics;
    }

    /// <summary>The very string that was given to the extractor.</summary>
    public string Text { get; }

    /// <summary>All quotes, in order of the start of their <see cref="Quote.Extent"/>.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>Those who speak, in order of first mention. A speaker's <see cref="Speaker.Id"/> is its index here.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>Oddities of the text, in order of <see cref="TextSpan.Start"/>.</summary>
    public IReadOnlyList<QuoteDiagnostic> Diagnostics { get; }

    /// <summary>Enumerates <see cref="Quotes"/>, for <c>foreach</c>.</summary>
    public IEnumerator<Quote> GetEnumerator() => Quotes.GetEnumerator();

    /// <summary>The quotes whose <see cref="Quote.Speaker"/> is <paramref name="speaker"/>, in order; none for a speaker of another document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public IEnumerable<Quote> QuotesBy(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Quotes.Where(quote => ReferenceEquals(quote.Speaker, speaker));
    }
}
