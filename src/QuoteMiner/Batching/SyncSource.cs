using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace QuoteMiner.Batching;

/// <summary>The caller's items, with a failure of their enumeration kept until the results before it were given.</summary>
internal sealed class SyncSource<T>(IEnumerable<T> items) : IDisposable
{
    IEnumerator<T>? enumerator;
    ExceptionDispatchInfo? failure;
    bool hasEnded;

    /// <summary>The next item; false at the end and after a failure.</summary>
    public bool TryRead([MaybeNullWhen(false)] out T item)
    {
        item = default;
        if (hasEnded)
        {
            return false;
        }

        try
        {
            enumerator ??= items.GetEnumerator();
            hasEnded = !enumerator.MoveNext();
            item = hasEnded ? default : enumerator.Current;
        }
        catch (Exception error)
        {
            hasEnded = true;
            failure = ExceptionDispatchInfo.Capture(error);
        }

        return !hasEnded;
    }

    public void ThrowFailure() => failure?.Throw();

    public void Dispose() => enumerator?.Dispose();
}
