using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Training.Attribution;

/// <summary>Scores models on articles that they have not seen, by the package's own stage and the scorer.</summary>
internal sealed class AttributionValidation(WordClusters clusters)
{
    readonly Dictionary<string, PredictedDocument> predictions = [];

    /// <summary>Confidence and truth of all regions in quotation marks that were predicted so far.</summary>
    public ConfidenceCurve Curve { get; } = new();

    /// <summary>The regions that were judged wrongly so far, a line each: what is wrong, article, gold source, source found, cue, reason, confidence, and the text around.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Trains without each group of articles and predicts it.</summary>
    /// <param name="groupOf">The group of an article.</param>
    public void Run<T>(IReadOnlyList<TrainingArticle> articles, AttributionTrainer trainer, Func<TrainingArticle, T> groupOf, Progress progress)
        where T : notnull
    {
        var groups = articles.Select(groupOf).Distinct().Order().ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            Predict([.. articles.Where(article => groupOf(article).Equals(group))], trainer.Train([.. articles.Where(article => !groupOf(article).Equals(group))]));
            progress.Report(i + 1, group.ToString()!);
        }
    }

    /// <summary>What a model finds in articles whose other layers are there.</summary>
    public void Predict(IEnumerable<TrainingArticle> articles, byte[] model)
    {
        var attributor = new Attributor(new AttributionModel(ModelFile.Read("attribution", model), clusters));
        foreach (var article in articles)
        {
            var text = article.Text;
            text.RegionTokens.Clear();
            text.CueShares.Clear();
            text.Attributions.Clear();
            attributor.Annotate(text);
            predictions[article.Document.Id] = PredictedDocument.From(article.Document.Id, DocumentBuilder.Build(text, new QuotePipelineOptions()));
            foreach (var attribution in text.Attributions.Items)
            {
                var region = text.Regions[attribution.Region];
                if (region.Open == region.Start)
                {
                    // Annotators and scorer look at quotation marks alone: they say nothing of an interview's answers.
                    continue;
                }

                var gold = RegionReader.GoldOf(text.Source, article.Document, region);
                Curve.Add(attribution.Confidence, RegionReader.IsSource(text, attribution.Mention, gold));
            }

            Errors.AddRange(RegionErrors.List(article));
        }
    }

    /// <summary>The scorer's report on articles that were predicted.</summary>
    public ScoreReport Score(IEnumerable<TrainingArticle> articles) =>
        Scorer.Score([.. articles.Select(article => article.Document)], document => predictions[document.Id]);
}
