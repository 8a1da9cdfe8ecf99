using NUnit.Framework;
using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Training.Attribution;

public sealed class RegressionTests
{
    [Test]
    public void The_ranker_learns_which_candidate_is_the_source()
    {
        var regions = Toy();
        var weights = SoftmaxRegression.Fit(regions);
        Assert.That(regions.All(region => Score(region.Candidates[1], weights) > Score(region.Candidates[0], weights)), Is.True);
        Assert.That(weights[(int)AttributionFeature.CueStrength], Is.Positive);
        Assert.That(weights[(int)AttributionFeature.UnknownNoun], Is.Negative);
    }

    [Test]
    public void The_same_regions_give_the_same_weights()
    {
        var first = SoftmaxRegression.Fit(Toy());
        Assert.That(SoftmaxRegression.Fit(Toy()), Is.EqualTo(first));
    }

    [Test]
    public void The_corpus_sets_gold_beside_what_the_package_saw()
    {
        const string Text = "\"The dam is safe,\" Marta Oyelaran said. The word \"leak\" is short.";
        var gold = new GoldQuote { Kind = "direct", Content = [new TextSpan(0, 18)], Source = [new TextSpan(19, 33)], SourceHead = new TextSpan(25, 33) };
        var article = TrainingArticle.Analyse(new GoldDocument("a", Text, [gold]), 0, StageOrder.Create());
        var regions = RegionReader.Read(article, AttributionModel.Default);
        Assert.That(regions.Select(region => region.IsQuotation), Is.EqualTo(new[] { true, false }));
        Assert.That(regions[0].IsSource, Has.Some.True);
        Assert.That(regions[1].IsSource, Has.None.True);
        Assert.That(regions[0].SourceIsRight, Has.Some.True);
        Assert.That(regions[0].Quotation(0, 3, 2)[(int)QuotationFeature.SourceLead], Is.EqualTo(2));
    }

    /// <summary>The candidate with a strong cue is the source.</summary>
    static TrainingRegion[] Toy() =>
        [.. Enumerable.Range(0, 60).Select(i => new TrainingRegion
        {
            Article = i,
            IsQuotation = i % 3 > 0,
            Candidates = [Row<AttributionFeature>(AttributionFeature.Bias, AttributionFeature.UnknownNoun), Row<AttributionFeature>(AttributionFeature.Bias, AttributionFeature.CueStrength)],
            Mentions = [0, 1],
            IsSource = [false, true],
        })];

    static float Score(float[] row, float[] weights) => row.Zip(weights, (value, weight) => value * weight).Sum();

    static float[] Row<TFeature>(params TFeature[] features)
        where TFeature : struct, Enum
    {
        var row = new float[Enum.GetValues<TFeature>().Length];
        foreach (var feature in features)
        {
            row[Convert.ToInt32(feature, null)] = 1;
        }

        return row;
    }
}
