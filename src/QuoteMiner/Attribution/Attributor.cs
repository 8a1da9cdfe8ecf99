using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// For each region: is it attributed speech, and who is its source? Candidates come from the cues around it and from position, a linear scorer
/// ranks them, and the winner's score is the confidence. Regions are taken in reading order, so that one can carry on the one before.
/// </summary>
internal sealed class Attributor : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Regions | Layers.Tokens | Layers.Sentences | Layers.WordClasses
        | Layers.Mentions | Layers.Cues | Layers.Subjects | Layers.Clusters;

    public Layers Assigns => Layers.Attributions;

    public void Annotate(AnnotatedText text)
    {
        RegionTokenizer.Collect(text);
        Span<Candidate> candidates = stackalloc Candidate[CandidateFinder.MostCandidates];
        Span<float> features = stackalloc float[AttributionWeights.Table.Count];
        Span<float> quotationFeatures = stackalloc float[QuotationWeights.Table.Count];
        var finder = new CandidateFinder(text);
        var extractor = new FeatureExtractor(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            var count = finder.Find(region, candidates);
            var best = -1;
            var bestScore = float.NegativeInfinity;
            for (var c = 0; c < count; c++)
            {
                extractor.Describe(region, candidates[c], features);
                var score = AttributionWeights.Table.Dot(features);
                if (score > bestScore)
                {
                    (best, bestScore) = (c, score);
                }
            }

            var winner = best < 0 ? new Candidate(-1, -1, SubjectRelation.None, AttributionReason.None) : candidates[best];
            QuotationClassifier.Describe(text, region, winner, bestScore, quotationFeatures);
            var quotation = QuotationClassifier.Probability(quotationFeatures);
            if (quotation >= QuotationClassifier.Threshold)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, winner, quotation * Logistic(bestScore)));
            }
        }
    }

    static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
