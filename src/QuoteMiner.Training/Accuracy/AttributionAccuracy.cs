using QuoteMiner.Evaluation;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Quotes, their mentions and the names of their speakers, on articles marked by hand.</summary>
internal sealed class AttributionAccuracy(string dev)
{
    readonly ScoreReport report = Scorer.Score(
        GoldReader.Read(dev), document => PredictedDocument.From(document.Id, QuoteExtractor.Extract(document.Text)));

    /// <summary>What is found, with precision and recall.</summary>
    public IEnumerable<AccuracyRow> FoundRows() =>
    [
        Row("quoted regions found (detection)", report.QuotedRegions.Detection),
        Row("region and mention right (attributed)", report.QuotedRegions.Attributed),
        Row("attributions of every kind: content", report.Attributions.Content),
        Row("attributions of every kind: content and mention", report.Attributions.WithSource),
    ];

    /// <summary>What share of the gold is right.</summary>
    public IEnumerable<AccuracyRow> ShareRows() =>
    [
        Row("mention right", report.QuotedRegions.Attribution),
        .. report.QuotedRegions.AttributionBySource.Select(pair => Row($"… where the source is a {pair.Key}", pair.Value)),
        Row("name of the speaker, strict", report.QuotedRegions.IdentityStrict),
        Row("name of the speaker, lenient", report.QuotedRegions.IdentityLenient),
    ];

    static AccuracyRow Row(string name, Agreement agreement) => new(
        name,
        AccuracyFigure.Share("precision", agreement.Precision),
        AccuracyFigure.Share("recall", agreement.Recall),
        AccuracyFigure.Share("F1", agreement.F1),
        AccuracyFigure.Count("gold", agreement.Gold),
        AccuracyFigure.Count("predicted", agreement.Predicted));

    static AccuracyRow Row(string name, Share share) => new(name, AccuracyFigure.Share("share", share.Value), AccuracyFigure.Count("of", share.Count));
}
