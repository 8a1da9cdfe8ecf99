using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// For each region: is it attributed speech, and who is its source? Candidates come from the cues around it and from position, a linear scorer
/// rates them, and a softmax over them and "nobody" gives each mention its probability. Regions are taken in reading order, so that one can
/// carry on the one before.
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
        Span<float> scores = stackalloc float[CandidateFinder.MostCandidates];
        Span<float> features = stackalloc float[Math.Max(AttributionWeights.Table.Count, QuotationWeights.Table.Count)];
        var layout = new LayoutSource(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            if (QuoteGrouper.TryContinue(text, region))
            {
                continue;
            }

            var choice = layout.Find(region);
            choice = choice.Best.Mention >= 0 ? choice : Rank(text, region, candidates, scores, features[..AttributionWeights.Table.Count]);
            var described = features[..QuotationWeights.Table.Count];
            QuotationClassifier.Describe(text, region, choice, described);
            if (QuotationClassifier.Probability(described) >= QuotationClassifier.Threshold)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, choice));
            }
        }
    }

    static CandidateChoice Rank(AnnotatedText text, in RegionContext region, Span<Candidate> candidates, Span<float> scores, Span<float> features)
    {
        var extractor = new FeatureExtractor(text);
        var count = new CandidateFinder(text).Find(region, candidates);
        for (var i = 0; i < count; i++)
        {
            extractor.Describe(region, candidates[i], features);
            scores[i] = AttributionWeights.Table.Dot(features);
        }

        return CandidateChoice.Of(text, region, candidates[..count], scores[..count]);
    }
}
