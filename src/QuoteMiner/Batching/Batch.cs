using System.Runtime.CompilerServices;

namespace QuoteMiner.Batching;

/// <summary>
/// The two ways through a batch, over one <see cref="BatchWindow{T}"/>. Both do, each time a result is asked for: give the oldest if it is
/// ready; else read one more item if there is room; else wait for the oldest. So nothing runs but the workers, nothing is read that the
/// caller did not wait for, and a slow source keeps no finished answer back.
/// </summary>
internal static class Batch
{
    public static IEnumerable<QuoteResult<T>> Run<T>(
        IEnumerable<T> items, BatchJob<T> job, BatchOptions options, CancellationToken cancellationToken) =>
        options.DegreeOfParallelism == 1
            ? RunOneByOne(items, job, cancellationToken)
            : RunInParallel(items, job, options, cancellationToken);

    public static IAsyncEnumerable<QuoteResult<T>> RunAsync<T>(
        IAsyncEnumerable<T> items, BatchJob<T> job, BatchOptions options, CancellationToken cancellationToken) =>
        options.DegreeOfParallelism == 1
            ? RunOneByOneAsync(items, job, cancellationToken)
            : RunInParallelAsync(items, job, options, cancellationToken);

    static IEnumerable<QuoteResult<T>> RunOneByOne<T>(IEnumerable<T> items, BatchJob<T> job, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            yield return job.Run(item, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    static async IAsyncEnumerable<QuoteResult<T>> RunOneByOneAsync<T>(
        IAsyncEnumerable<T> items, BatchJob<T> job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return job.Run(item, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    static IEnumerable<QuoteResult<T>> RunInParallel<T>(
        IEnumerable<T> items, BatchJob<T> job, BatchOptions options, CancellationToken cancellationToken)
    {
        using var window = new BatchWindow<T>(job, options, cancellationToken);
        using var source = new SyncSource<T>(items);
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!window.IsOldestReady && window.HasRoom && source.TryRead(out var item))
                {
                    window.Add(item);
                }
                else if (!window.IsEmpty)
                {
                    yield return window.Take(cancellationToken);
                }
                else
                {
                    break;
                }
            }

            source.ThrowFailure();
        }
        finally
        {
            window.Stop().GetAwaiter().GetResult();
        }
    }

    static async IAsyncEnumerable<QuoteResult<T>> RunInParallelAsync<T>(
        IAsyncEnumerable<T> items, BatchJob<T> job, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var window = new BatchWindow<T>(job, options, cancellationToken);
        var source = new AsyncSource<T>(items, window.Stopping);
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (window.IsOldestReady)
                {
                    yield return window.Take(cancellationToken);
                }
                else if (window.HasRoom && !source.HasEnded)
                {
                    var reading = source.ReadAsync();
                    await Task.WhenAny(reading, window.WhenOldestIsReady).WaitAsync(cancellationToken).ConfigureAwait(false);
                    if (reading.IsCompleted && source.TryTake(out var item))
                    {
                        window.Add(item);
                    }
                }
                else if (!window.IsEmpty)
                {
                    await window.WhenOldestIsReady.WaitAsync(cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    break;
                }
            }

            source.ThrowFailure();
        }
        finally
        {
            await window.Stop();
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }
}
