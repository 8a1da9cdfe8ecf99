using QuoteMiner.Evaluation;
using QuoteMiner.Learning;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Training.Attribution;

/// <summary>The confidences on the development articles, by the stages as they ship.</summary>
internal static class DevelopmentConfidence
{
    public const string Corpus = "polnear-dev.jsonl.gz";

    /// <summary>The curve, and the number of gold regions with a source.</summary>
    /// <param name="path">The articles.</param>
    /// <param name="model">Bytes of a model of attribution.</param>
    public static (ConfidenceCurve Curve, int Gold) Measure(string path, byte[] model, WordClusters clusters)
    {
        var stages = StageOrder.Create();
        var articles = GoldReader.Read(path).Select((document, i) => TrainingArticle.Analyse(document, i, stages)).ToArray();
        var validation = new AttributionValidation(clusters);
        validation.Predict(articles, model);
        return (validation.Curve, validation.Score(articles).QuotedRegions.Attributed.Gold);
    }
}
