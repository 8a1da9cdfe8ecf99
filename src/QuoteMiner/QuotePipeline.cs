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
}
