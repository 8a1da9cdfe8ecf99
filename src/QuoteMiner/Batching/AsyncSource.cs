using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace QuoteMiner.Batching;

/// <summary>As <see cref="SyncSource{T}"/> for an asynchronous source: at most one read is under way, and it outlives the wait for it.</summary>
internal sealed class AsyncSource<T>(IAsyncEnumerable<T> items, CancellationToken stopping) : IAsyncDisposable
{
    IAsyncEnumerator<T>? enumerator;
    ExceptionDispatchInfo? failure;
    Task? reading;
    bool hasItem;
    T? current;

    public bool HasEnded { get; private set; }

    /// <summary>The read under way; starts one if there is none. It never fails.</summary>
    public Task ReadAsync() => reading ??= ReadOneAsync();

    /// <summary>The item that the completed read brought; false where it met the end or a failure.</summary>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        reading = null;
        HasEnded = !hasItem;
        item = current;
        current = default;
        return hasItem;
    }

    public void ThrowFailure() => failure?.Throw();

    /// <summary>Waits for the read under way: an enumerator must not be disposed of while it moves.</summary>
    public async ValueTask DisposeAsync()
    {
        await (reading ?? Task.CompletedTask).ConfigureAwait(false);
        if (enumerator is not null)
        {
            await enumerator.DisposeAsync().ConfigureAwait(false);
        }
    }

    async Task ReadOneAsync()
    {
        hasItem = false;
        try
        {
            enumerator ??= items.GetAsyncEnumerator(stopping);
            hasItem = await enumerator.MoveNextAsync().ConfigureAwait(false);
            current = hasItem ? enumerator.Current : default;
        }
        catch (Exception error)
        {
            hasItem = false;
            failure = ExceptionDispatchInfo.Capture(error);
        }
    }
}
