using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NUnit.Framework;

namespace QuoteMiner.Batching;

/// <summary>Sources that give an item only when something else has happened, as a pipe does.</summary>
public sealed class SlowSourceTests
{
    [TestCase(1)]
    [TestCase(4)]
    [CancelAfter(30_000)]
    public async Task A_finished_result_does_not_wait_for_the_next_item(int workers, CancellationToken cancellationToken)
    {
        var source = Channel.CreateUnbounded<string>();
        var options = new BatchOptions { DegreeOfParallelism = workers };
        await using var results = QuotePipeline.Default
            .ExtractManyAsync(source.Reader.ReadAllAsync(cancellationToken), text => text, options, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);

        foreach (var text in new[] { "one", "two", "three" })
        {
            source.Writer.TryWrite(text);
            Assert.That(await results.MoveNextAsync());
            Assert.That(results.Current.Item, Is.EqualTo(text));
        }

        source.Writer.Complete();
        Assert.That(await results.MoveNextAsync(), Is.False);
    }

    [TestCase(1)]
    [TestCase(4)]
    [CancelAfter(30_000)]
    public async Task Cancelling_wakes_a_source_that_waits(int workers, CancellationToken cancellationToken)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new BatchOptions { DegreeOfParallelism = workers };
        var results = QuotePipeline.Default.ExtractManyAsync(WaitForEver(CancellationToken.None), text => text, options, cancellation.Token);
        cancellation.CancelAfter(20);

        await Assert.ThatAsync(async () => await results.CountAsync(CancellationToken.None), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(cancellationToken.IsCancellationRequested, Is.False);
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task Ending_early_wakes_a_source_that_waits(CancellationToken cancellationToken)
    {
        var options = new BatchOptions { DegreeOfParallelism = 4 };
        await foreach (var _ in QuotePipeline.Default.ExtractManyAsync(WaitForEver(CancellationToken.None), text => text, options, cancellationToken))
        {
            break;
        }

        Assert.That(cancellationToken.IsCancellationRequested, Is.False);
    }

    [TestCase(1)]
    [TestCase(4)]
    public async Task The_token_of_the_consumer_cancels_too(int workers)
    {
        using var cancellation = new CancellationTokenSource();
        var options = new BatchOptions { DegreeOfParallelism = workers };
        var results = QuotePipeline.Default.ExtractManyAsync(WaitForEver(CancellationToken.None), text => text, options).WithCancellation(cancellation.Token);
        await Assert.ThatAsync(
            async () =>
            {
                await foreach (var _ in results)
                {
                    await cancellation.CancelAsync();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    static async IAsyncEnumerable<string> WaitForEver([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return "first";
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
