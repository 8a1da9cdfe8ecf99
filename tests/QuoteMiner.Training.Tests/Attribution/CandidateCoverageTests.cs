using NUnit.Framework;
using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Training.Attribution;

public sealed class CandidateCoverageTests
{
    /// <summary>A source that is no candidate cannot be found, whatever the model.</summary>
    const double Least = 0.987;

    [Test]
    public void Nearly_every_gold_source_of_the_development_articles_is_a_candidate()
    {
        var path = Repository.Find().Corpora.PathOf(DevelopmentConfidence.Corpus);
        if (!File.Exists(path))
        {
            Assert.Ignore("The development articles are not here: ../shared/data/polnear-dev.jsonl.gz.");
        }

        var stages = StageOrder.Create();
        var regions = GoldReader.Read(path)
            .Select((document, i) => TrainingArticle.Analyse(document, i, stages))
            .SelectMany(article => RegionReader.Read(article, AttributionModel.Default))
            .Where(region => region.HasSource)
            .ToArray();
        var share = regions.Average(region => region.IsSource.Contains(true) ? 1.0 : 0);
        TestContext.Out.WriteLine($"{share:F4} of {regions.Length} regions with a source");
        Assert.That(share, Is.GreaterThanOrEqualTo(Least));
    }
}
