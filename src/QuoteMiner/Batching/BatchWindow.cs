using System.Runtime.CompilerServices;

namespace QuoteMiner.Batching;

/// <summary>
/// The items that were read and not yet given back, in order, each with the task that works on it. One consumer uses it, from one thread
/// at a time; only the tasks run elsewhere, <see cref="BatchOptions.DegreeOfParallelism"/> of them at once.
/// </summary>
internal sealed class BatchWindow<T> : IDisposable
{
    static readonly Task Never = new TaskCompletionSource().Task;

    readonly Queue<Task<QuoteResult<T>>> tasks = new();
    readonly BatchJob<T> job;
    readonly int capacity;
    readonly TaskScheduler scheduler;
    readonly CancellationTokenSource stop;

    /// <param name="options">As <see cref="BatchOptionsValidator"/> gives them.</param>
    public BatchWindow(BatchJob<T> job, BatchOptions options, CancellationToken cancellationToken)
    {
        this.job = job;
        capacity = options.Window;
        scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.DegreeOfParallelism).ConcurrentScheduler;
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    /// <summary>Cancelled by the caller's token and by <see cref="Stop"/>: what the source of the items should listen to.</summary>
    public CancellationToken Stopping => stop.Token;

    public bool IsEmpty => tasks.Count == 0;

    public bool HasRoom => tasks.Count < capacity;

    /// <summary>Whether <see cref="Take"/> would not wait. Such a result is given before more is read, so that no answer waits for the next item.</summary>
    public bool IsOldestReady => tasks.TryPeek(out var oldest) && oldest.IsCompleted;

    /// <summary>Ends when the oldest item is ready, and never fails. Of an empty window it never ends.</summary>
    public Task WhenOldestIsReady => tasks.TryPeek(out var oldest) ? Task.WhenAny(oldest) : Never;

    public void Add(T item) =>
        tasks.Enqueue(Task.Factory.StartNew(
            () => job.Run(item, stop.Token), stop.Token, TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler, scheduler));

    /// <summary>The result of the oldest item, which leaves the window; waits for it.</summary>
    public QuoteResult<T> Take(CancellationToken cancellationToken)
    {
        WhenOldestIsReady.Wait(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return tasks.Dequeue().GetAwaiter().GetResult();
    }

    /// <summary>Cancels what still runs. The task that comes back never fails, and ends when nothing runs any more.</summary>
    public ConfiguredTaskAwaitable Stop()
    {
        stop.Cancel();
        return ((Task)Task.WhenAll(tasks)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>To be called when <see cref="Stop"/> has ended.</summary>
    public void Dispose() => stop.Dispose();
}
