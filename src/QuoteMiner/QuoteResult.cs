namespace QuoteMiner;

/// <summary>The outcome for one item of a batch: either <see cref="Document"/> or <see cref="Error"/> is set.</summary>
/// <typeparam name="T">The caller's item.</typeparam>
public sealed class QuoteResult<T>
{
    internal QuoteResult(T item, QuoteDocument? document, Exception? error)
    {
        Item = item;
        Document = document;
        Error = error;
    }

    /// <summary>The item as the caller gave it.</summary>
    public T Item { get; }

    /// <summary>What was found in its text, or null where <see cref="Error"/> is set.</summary>
    public QuoteDocument? Document { get; }

    /// <summary>What the caller's own function threw while it gave the item's text (<see cref="ArgumentNullException"/> where it gave null), or null.</summary>
    public Exception? Error { get; }
}
