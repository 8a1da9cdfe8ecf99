using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>
/// Runs the stages over a text and shows what they wrote: the layers themselves, where <see cref="QuotePipeline"/> gives results. Every sentence is parsed, not
/// only those that matter for quotes. For the tool and for measuring; not thread-safe.
/// </summary>
internal sealed class Inspector
{
    readonly IStage[] stages;
    readonly RankingRecord? record;
    readonly AnnotatedText text = new();

    public Inspector() => stages = StageOrder.CreateForInspection();

    /// <summary>Keeps how the sources of regions are chosen.</summary>
    /// <param name="wants">Which regions, by their position among those that have tokens, from 0; one takes some 6 kB.</param>
    public Inspector(Predicate<int> wants)
    {
        record = new RankingRecord(AttributionModel.Default, wants);
        stages = StageOrder.CreateForInspection(record);
    }

    /// <summary>How the source of a region of the text inspected last was chosen; null where it was not wanted, where there is no such region and where it was not ranked.</summary>
    public RankedRegion? RankingOf(int region) => record?.Of(region);

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
