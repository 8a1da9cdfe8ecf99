namespace QuoteMiner;

/// <summary>The front door: reads a text and says who said what.</summary>
/// <example>
/// <code>
/// foreach (var quote in QuoteExtractor.Extract(text))
/// {
///     Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
/// }
/// </code>
/// </example>
public static class QuoteExtractor
{
    /// <summary>Extracts the quotes of <paramref name="text"/> with <see cref="QuotePipeline.Default"/>.</summary>
    /// <remarks>Thread-safe. Time and memory are linear in the length of the text; no text makes it throw.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static QuoteDocument Extract(string text) => QuotePipeline.Default.Extract(text);

    /// <summary>Extracts the quotes of <paramref name="text"/> with a pipeline of the caller's own.</summary>
    /// <inheritdoc cref="Extract(string)" path="/remarks"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="pipeline"/> is null.</exception>
    public static QuoteDocument Extract(string text, QuotePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return pipeline.Extract(text);
    }
}
