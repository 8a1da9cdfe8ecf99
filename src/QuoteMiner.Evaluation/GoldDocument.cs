namespace QuoteMiner.Evaluation;

/// <summary>An article whose attributions were marked by hand.</summary>
/// <remarks>Immutable and thread-safe. Every span is in UTF-16 code units of <see cref="Text"/>, also where the file counted code points.</remarks>
public sealed class GoldDocument
{
    /// <summary>Makes a gold document.</summary>
    /// <param name="quotes">The attributions, in the order that breaks ties of the scorer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A span of a quote lies outside <paramref name="text"/>.</exception>
    public GoldDocument(string id, string text, IReadOnlyList<GoldQuote> quotes)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(quotes);
        foreach (GoldQuote quote in quotes)
        {
            foreach (TextSpan span in quote.AllSpans())
            {
                if (text.Length < span.End)
                {
                    throw new ArgumentException($"the span {span} lies outside the text of {text.Length} UTF-16 units", nameof(quotes));
                }
            }
        }

        Id = id;
        Text = text;
        Quotes = quotes;
    }

    /// <summary>What predictions are joined on; a number of the file is given as it was written.</summary>
    public string Id { get; }

    /// <summary>The article as it was annotated.</summary>
    public string Text { get; }

    /// <summary>The attributions in the order of the file.</summary>
    public IReadOnlyList<GoldQuote> Quotes { get; }
}
