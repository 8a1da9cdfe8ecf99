using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// For each region: is it attributed speech, and who is its source? Candidates come from the cues around it and from their place; a linear scorer keeps a few mentions, boosted
/// trees rank them, others tell whether the region is attributed speech at all and how sure both are. Regions are taken in reading order, so that one can carry on the one before.
/// </summary>
/// <param name="record">Is told how sources are chosen; null where nobody looks.</param>
internal sealed class Attributor(AttributionModel model, RankingRecord? record = null) : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Regions | Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Tags | Layers.Lemmas | Layers.Trees
        | Layers.Names | Layers.Mentions | Layers.Cues | Layers.Subjects | Layers.Clusters;

    public Layers Assigns => Layers.Attributions;

    public void Annotate(AnnotatedText text)
    {
        record?.Clear();
        RegionTokenizer.Collect(text);
        model.AssignCueShares(text);
        Span<float> profile = stackalloc float[SourceDescriber.RowLength];
        Span<float> rows = stackalloc float[SourcePruner.MostSources * SourceDescriber.RowLength];
        Span<float> row = stackalloc float[QuotationDescriber.RowLength];
        var room = new SourceRoom(
            stackalloc Candidate[CandidateFinder.MostCandidates], stackalloc float[CandidateFinder.MostCandidates], stackalloc SourceCandidate[SourcePruner.MostSources], profile);
        var ranking = new SourceRanking(text, model, room);
        var layout = new LayoutSource(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            var byLayout = layout.Find(region);
            if (byLayout.Reason != AttributionReason.None)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, byLayout, LayoutSource.Confidence));
                continue;
            }

            if (QuoteGrouper.TryContinue(text, region))
            {
                continue;
            }

            ranking.Read(region);
            var choice = Rank(ref ranking, region, rows);
            QuotationDescriber.Describe(text, region, ranking.LogOdds, choice, choice.Index < 0 ? [] : RowOf(rows, choice.Index), row);
            record?.Add(region.Index, ranking.Sources, rows, row);
            if (model.Classifier.Score(row) >= 0)
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, choice.Best, Probability(model.Confidence.Score(row))));
            }
        }
    }

    /// <param name="rows">Gets the row of each source.</param>
    SourceChoice Rank(ref SourceRanking ranking, in RegionContext region, Span<float> rows)
    {
        Span<float> scores = stackalloc float[SourcePruner.MostSources];
        var count = ranking.Sources.Length;
        for (var i = 0; i < count; i++)
        {
            var row = RowOf(rows, i);
            ranking.Describe(region, i, row);
            scores[i] = model.Ranker.Score(row);
        }

        return SourceChoice.Of(ranking, region, scores[..count]);
    }

    static Span<float> RowOf(Span<float> rows, int source) => rows.Slice(source * SourceDescriber.RowLength, SourceDescriber.RowLength);

    static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
