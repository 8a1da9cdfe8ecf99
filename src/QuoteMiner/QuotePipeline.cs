using QuoteMiner.Batching;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner;

/// <summary>A configured extractor. Make one with <see cref="Create(QuotePipelineOptions)"/>, keep it, and use it from any number of threads.</summary>
/// <remarks>
/// Immutable and thread-safe. Time and memory of an extraction are linear in the length of the text; after warm-up only the results
/// are allocated. No text makes it throw.
/// </remarks>
public sealed class QuotePipeline
{
    readonly IStage[] stages = StageOrder.Create();
    readonly AnnotatedTextPool pool = new();
    readonly QuotePipelineOptions options;

    QuotePipeline(QuotePipelineOptions options) => this.options = options;

    /// <summary>The pipeline with the default options.</summary>
    public static QuotePipeline Default { get; } = new(new QuotePipelineOptions());

    /// <summary>Makes a pipeline.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; the message names it, its value and its range.</exception>
    public static QuotePipeline Create(QuotePipelineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionsValidator.Validate(options);
        return new QuotePipeline(options);
    }

    /// <summary>Makes a pipeline from the default options, changed: <c>QuotePipeline.Create(o => o with { MinimumConfidence = 0.8 })</c>.</summary>
    /// <inheritdoc cref="Create(QuotePipelineOptions)"/>
    public static QuotePipeline Create(Func<QuotePipelineOptions, QuotePipelineOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Create(configure(new QuotePipelineOptions()));
    }

    /// <summary>Extracts the quotes of one text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; it is looked at between the stages.</exception>
    public QuoteDocument Extract(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var annotated = pool.Rent(text);
        try
        {
            foreach (var stage in stages)
            {
                cancellationToken.ThrowIfCancellationRequested();
                stage.Annotate(annotated);
            }

            return DocumentBuilder.Build(annotated, options);
        }
        finally
        {
            pool.Return(annotated);
        }
    }

    /// <summary>Extracts the quotes of many texts, several at a time; the results come in the order of the items.</summary>
    /// <typeparam name="T">The caller's item: a text, a path, a row.</typeparam>
    /// <param name="items">Read on the caller's thread, as far ahead as <see cref="BatchOptions.Window"/> allows, while results are asked for.</param>
    /// <param name="getText">Gives the text of an item. Called once an item, from several threads at a time unless <see cref="BatchOptions.DegreeOfParallelism"/> is 1.
    /// What it throws becomes the <see cref="QuoteResult{T}.Error"/> of that item (<see cref="ArgumentNullException"/> where it gives null) and harms no other.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <remarks>
    /// Work starts with the enumeration; each enumeration reads <paramref name="items"/> anew. An exception of <paramref name="items"/> itself is thrown
    /// after the results of all items before it. Ending the enumeration early stops the work and waits for the texts just being analysed.
    /// Memory is bounded by the window, not by the number of items.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="getText"/> is null; thrown at once.</exception>
    /// <exception cref="ArgumentException">An option is out of its range; thrown at once.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; thrown by the enumeration.</exception>
    public IEnumerable<QuoteResult<T>> ExtractMany<T>(
        IEnumerable<T> items, Func<T, string> getText, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(getText);
        return Batch.Run(items, new BatchJob<T>(this, getText), BatchOptionsValidator.Resolve(options), cancellationToken);
    }

    /// <inheritdoc cref="ExtractMany{T}"/>
    /// <param name="items">Read ahead while results are asked for; a result that is ready never waits for the next item. Its enumerator gets a token that is
    /// cancelled with <paramref name="cancellationToken"/> and when the enumeration ends early; an item being waited for then is waited for unless it heeds that token.</param>
    public IAsyncEnumerable<QuoteResult<T>> ExtractManyAsync<T>(
        IAsyncEnumerable<T> items, Func<T, string> getText, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(getText);
        return Batch.RunAsync(items, new BatchJob<T>(this, getText), BatchOptionsValidator.Resolve(options), cancellationToken);
    }
}
