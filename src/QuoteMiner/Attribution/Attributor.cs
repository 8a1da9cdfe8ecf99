using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// For each region: is it attributed speech, and who is its source? Candidates come from the cues around it and from their place; a linear scorer keeps a few mentions, boosted
/// trees rank them, others tell whether the region is attributed speech at all and how sure both are. Regions are taken in reading order, so that one can carry on the one before.
/// </summary>
internal sealed class Attributor(AttributionModel model) : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Regions | Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Tags | Layers.Lemmas | Layers.Trees
        | Layers.Mentions | Layers.Cues | Layers.Subjects | Layers.Clusters;

    public Layers Assigns => Layers.Attributions;

    public void Annotate(AnnotatedText text)
    {
        RegionTokenizer.Collect(text);
        model.AssignCueShares(text);
        Span<float> profile = stackalloc float[SourceDescriber.RowLength];
        Span<float> row = stackalloc float[QuotationDescriber.RowLength];
        var room = new SourceRoom(
            stackalloc Candidate[CandidateFinder.MostCandidates], stackalloc float[CandidateFinder.MostCandidates], stackalloc SourceCandidate[SourcePruner.MostSources], profile);
        var ranking = new SourceRanking(text, model, room);
        var layout = new LayoutSource(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            var byLayout = layout.Find(region);
            if (byLayout.Mention >= 0)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, byLayout, LayoutSource.Confidence));
                continue;
            }

            if (QuoteGrouper.TryContinue(text, region))
            {
                continue;
            }

            ranking.Read(region);
            var choice = Rank(ref ranking, region, row);
            Describe(text, ref ranking, region, choice, row);
            if (model.Classifier.Score(row) >= 0)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, choice.Best, Probability(model.Confidence.Score(row))));
            }
        }
    }

    SourceChoice Rank(ref SourceRanking ranking, in RegionContext region, Span<float> row)
    {
        Span<float> scores = stackalloc float[SourcePruner.MostSources];
        var count = ranking.Sources.Length;
        for (var i = 0; i < count; i++)
        {
            ranking.Describe(region, i, row[..SourceDescriber.RowLength]);
            scores[i] = model.Ranker.Score(row[..SourceDescriber.RowLength]);
        }

        return SourceChoice.Of(ranking, region, scores[..count]);
    }

    /// <summary>Fills the row of the classifier.</summary>
    public static void Describe(AnnotatedText text, ref SourceRanking ranking, in RegionContext region, in SourceChoice choice, Span<float> row)
    {
        Span<float> source = stackalloc float[SourceDescriber.RowLength];
        if (choice.Index >= 0)
        {
            ranking.Describe(region, choice.Index, source);
        }

        QuotationDescriber.Describe(text, region, ranking.LogOdds, choice, source, row);
    }

    static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
