using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>
/// Runs the stages over a text and shows what they wrote: the layers themselves, where <see cref="QuotePipeline"/> gives results. Every sentence is parsed, not
/// only those that matter for quotes. For the tool and for measuring; not thread-safe.
/// </summary>
internal sealed class Inspector
{
    readonly IStage[] stages = StageOrder.CreateForInspection();
    readonly AnnotatedText text = new();

    /// <summary>Analyses a text. What it returns is valid until the next call.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; it is looked at between the stages.</exception>
    public AnnotatedText Inspect(string source, CancellationToken cancellationToken = default)
    {
        text.Reset(source);
        foreach (var stage in stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stage.Annotate(text);
        }

        return text;
    }

    /// <summary>The quotes of the text inspected last, as <see cref="QuotePipeline"/> gives them by default.</summary>
    public QuoteDocument BuildDocument() => DocumentBuilder.Build(text, new QuotePipelineOptions());
}
