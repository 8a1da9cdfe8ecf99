namespace QuoteMiner.Batching;

/// <summary>What is done to each item: get its text, extract. Shared by all ways to run a batch; thread-safe as far as <paramref name="getText"/> is.</summary>
internal sealed class BatchJob<T>(QuotePipeline pipeline, Func<T, string> getText)
{
    /// <summary>The item's outcome. Throws only where <paramref name="cancellationToken"/> was cancelled.</summary>
    public QuoteResult<T> Run(T item, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var text = getText(item);
            ArgumentNullException.ThrowIfNull(text, nameof(getText));
            return new QuoteResult<T>(item, pipeline.Extract(text, cancellationToken), null);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested || error is not OperationCanceledException)
        {
            return new QuoteResult<T>(item, null, error);
        }
    }
}
