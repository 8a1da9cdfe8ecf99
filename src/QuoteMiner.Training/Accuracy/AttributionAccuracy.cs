using QuoteMiner.Evaluation;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Quotes, their mentions and the names of their speakers, on articles marked by hand.</summary>
internal sealed class AttributionAccuracy(string dev)
{
    readonly ScoreReport report = Scorer.Score(
        GoldReader.Read(dev), document => PredictedDocument.From(document.Id, QuoteExtractor.Extract(document.Text)), keepRegions: true);

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
        .. NameRows("strict", region => region.IsStrict == true),
        Row("name of the speaker, lenient", report.QuotedRegions.IdentityLenient),
        .. NameRows("lenient", region => region.IsLenient == true),
    ];

    IEnumerable<AccuracyRow> NameRows(string measure, Func<RegionOutcome, bool> isRight) =>
        report.Regions.Where(region => region is { Speaker: not null, HasSource: true }).GroupBy(region => region.SourceType).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row($"… {measure}, where the source is a {group.Key}", new Share(group.Count(isRight), group.Count())));

    static AccuracyRow Row(string name, Agreement agreement) => new(
        name,
        AccuracyFigure.Share("precision", agreement.Precision),
        AccuracyFigure.Share("recall", agreement.Recall),
        AccuracyFigure.Share("F1", agreement.F1),
        AccuracyFigure.Count("gold", agreement.Gold),
        AccuracyFigure.Count("predicted", agreement.Predicted));

    static AccuracyRow Row(string name, Share share) => new(name, AccuracyFigure.Share("share", share.Value), AccuracyFigure.Count("of", share.Count));
}
