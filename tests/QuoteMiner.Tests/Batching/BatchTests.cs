using NUnit.Framework;

namespace QuoteMiner.Batching;

/// <summary>What both ways through a batch promise, with one worker and with several.</summary>
[TestFixture(1, false)]
[TestFixture(1, true)]
[TestFixture(4, false)]
[TestFixture(4, true)]
public sealed class BatchTests(int workers, bool isAsync)
{
    readonly BatchOptions options = new() { DegreeOfParallelism = workers, Window = 2 * workers };

    [Test]
    public async Task Gives_the_results_in_the_order_of_the_items()
    {
        var results = new List<QuoteResult<int>>();
        await foreach (var result in Run(Enumerable.Range(0, 200), number =>
        {
            // The first of each few is the slowest.
            Thread.Sleep(number % 7 == 0 ? 3 : 0);
            return $"Text {number}.";
        }))
        {
            results.Add(result);
        }

        Assert.That(results.Select(result => result.Item), Is.EqualTo(Enumerable.Range(0, 200)));
        Assert.That(results.Select(result => result.Document!.Text), Is.EqualTo(Enumerable.Range(0, 200).Select(number => $"Text {number}.")));
        Assert.That(results, Has.All.Property(nameof(QuoteResult<int>.Error)).Null);
    }

    [Test]
    public async Task Gives_nothing_for_no_items() => Assert.That(await Run(Enumerable.Empty<string>(), text => text).CountAsync(), Is.Zero);

    [Test]
    public async Task An_item_without_a_text_harms_no_other()
    {
        var results = await Run(Enumerable.Range(0, 9), number => number switch
        {
            3 => throw new FormatException("three"),
            5 => null!,
            6 => throw new OperationCanceledException(),
            _ => "",
        }).ToListAsync();

        Assert.That(results, Has.Count.EqualTo(9));
        Assert.That(results[3].Error, Is.TypeOf<FormatException>());
        Assert.That(results[5].Error, Is.TypeOf<ArgumentNullException>());
        Assert.That(results[6].Error, Is.TypeOf<OperationCanceledException>());
        Assert.That(results.Where(result => result.Error is not null), Has.All.Property(nameof(QuoteResult<int>.Document)).Null);
        Assert.That(results.Count(result => result.Document is not null), Is.EqualTo(6));
    }

    [Test]
    public async Task A_failing_source_throws_after_the_results_before_it()
    {
        static IEnumerable<int> Items()
        {
            yield return 0;
            yield return 1;
            yield return 2;
            throw new FormatException("broken source");
        }

        var given = new List<int>();
        FormatException? thrown = null;
        try
        {
            await foreach (var result in Run(Items(), _ => ""))
            {
                given.Add(result.Item);
            }
        }
        catch (FormatException error)
        {
            thrown = error;
        }

        Assert.That(given, Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That(thrown?.Message, Is.EqualTo("broken source"));
    }

    [Test]
    public async Task Reads_no_further_ahead_than_the_window()
    {
        var read = 0;
        var given = 0;
        var furthest = 0;
        IEnumerable<int> Items()
        {
            while (true)
            {
                furthest = Math.Max(furthest, read - given);
                yield return read++;
            }
        }

        await foreach (var result in Run(Items(), _ => { Thread.Sleep(1); return ""; }))
        {
            given++;
            if (given == 50)
            {
                break;
            }
        }

        Assert.That(furthest, Is.LessThan(2 * workers + 1));
        Assert.That(read, Is.LessThan(50 + 2 * workers + 1));
    }

    [Test]
    public async Task Works_on_as_many_texts_at_a_time_as_asked_and_no_more()
    {
        var now = 0;
        var most = 0;
        await foreach (var _ in Run(Enumerable.Range(0, 60), _ =>
        {
            var running = Interlocked.Increment(ref now);
            InterlockedMax(ref most, running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return "";
        }))
        {
        }

        Assert.That(most, Is.LessThan(workers + 1));
        Assert.That(now, Is.Zero);
    }

    [Test]
    public async Task Ending_early_disposes_of_the_source_and_leaves_nothing_running()
    {
        var isDisposed = false;
        var running = 0;
        IEnumerable<int> Items()
        {
            try
            {
                for (var i = 0; true; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                isDisposed = true;
            }
        }

        await foreach (var _ in Run(Items(), number =>
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(number == 0 ? 0 : 5);
            Interlocked.Decrement(ref running);
            return number == 3 ? throw new FormatException("not asked for") : "";
        }))
        {
            break;
        }

        Assert.That(isDisposed);
        Assert.That(running, Is.Zero);
    }

    [Test]
    public async Task Cancelling_throws_between_two_results()
    {
        using var cancellation = new CancellationTokenSource();
        var given = 0;
        OperationCanceledException? thrown = null;
        try
        {
            await foreach (var _ in Run(Enumerable.Range(0, int.MaxValue), _ => "", cancellation.Token))
            {
                if (++given == 5)
                {
                    await cancellation.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException error)
        {
            thrown = error;
        }

        Assert.That(thrown?.CancellationToken, Is.EqualTo(cancellation.Token));
        Assert.That(given, Is.EqualTo(5));
    }

    [Test]
    public async Task Cancelling_before_the_start_gives_nothing()
    {
        var results = Run(Enumerable.Range(0, 3), _ => "", new CancellationToken(canceled: true));

        await Assert.ThatAsync(async () => await results.CountAsync(), Throws.InstanceOf<OperationCanceledException>());
    }

    IAsyncEnumerable<QuoteResult<T>> Run<T>(IEnumerable<T> items, Func<T, string> getText, CancellationToken cancellationToken = default) =>
        isAsync
            ? QuotePipeline.Default.ExtractManyAsync(items.ToAsyncEnumerable(), getText, options, cancellationToken)
            : QuotePipeline.Default.ExtractMany(items, getText, options, cancellationToken).ToAsyncEnumerable();

    static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value; seen = Volatile.Read(ref target))
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
