using NUnit.Framework;

namespace QuoteMiner.Batching;

public sealed class BatchOptionsTests
{
    [Test]
    public void Takes_four_items_a_worker_where_no_window_is_named()
    {
        Assert.That(BatchOptionsValidator.Resolve(new BatchOptions { DegreeOfParallelism = 3 }).Window, Is.EqualTo(12));
        Assert.That(BatchOptionsValidator.Resolve(new BatchOptions { DegreeOfParallelism = int.MaxValue }).Window, Is.EqualTo(int.MaxValue));
        Assert.That(BatchOptionsValidator.Resolve(null).DegreeOfParallelism, Is.EqualTo(Environment.ProcessorCount));
    }

    [TestCase(0, 0, "DegreeOfParallelism is 0; expected at least 1.")]
    [TestCase(-4, 9, "DegreeOfParallelism is -4; expected at least 1.")]
    [TestCase(4, 3, "Window is 3; expected 0 or at least DegreeOfParallelism, which is 4.")]
    [TestCase(1, -1, "Window is -1; expected 0 or at least DegreeOfParallelism, which is 1.")]
    public void Says_which_option_is_out_of_range(int workers, int window, string message)
    {
        var options = new BatchOptions { DegreeOfParallelism = workers, Window = window };

        Assert.That(
            () => QuotePipeline.Default.ExtractMany(Array.Empty<string>(), text => text, options),
            Throws.ArgumentException.With.Message.StartsWith(message));
        Assert.That(
            () => QuotePipeline.Default.ExtractManyAsync(AsyncEnumerable.Empty<string>(), text => text, options),
            Throws.ArgumentException.With.Message.StartsWith(message));
    }

    [Test]
    public void Rejects_null_before_anything_is_enumerated()
    {
        var pipeline = QuotePipeline.Default;

        Assert.That(() => pipeline.ExtractMany<string>(null!, text => text), Throws.ArgumentNullException);
        Assert.That(() => pipeline.ExtractMany<string>([], null!), Throws.ArgumentNullException);
        Assert.That(() => pipeline.ExtractManyAsync<string>(null!, text => text), Throws.ArgumentNullException);
        Assert.That(() => pipeline.ExtractManyAsync(AsyncEnumerable.Empty<string>(), null!), Throws.ArgumentNullException);
    }
}
