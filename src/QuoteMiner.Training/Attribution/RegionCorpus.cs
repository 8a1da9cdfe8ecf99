using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>Runs the package over articles and sets what it saw beside the gold attributions.</summary>
internal static class RegionCorpus
{
    public static List<TrainingRegion> Read(IReadOnlyList<GoldDocument> documents) => Read(documents, [StageOrder.Create()]);

    /// <param name="folds">Stages that have not seen the articles whose places leave their index when divided by their number.</param>
    public static List<TrainingRegion> Read(IReadOnlyList<GoldDocument> documents, IReadOnlyList<IStage[]> folds)
    {
        var text = new AnnotatedText();
        var regions = new List<TrainingRegion>();
        for (var i = 0; i < documents.Count; i++)
        {
            text.Reset(documents[i].Text);
            foreach (var stage in folds[i % folds.Count])
            {
                stage.Annotate(text);
            }

            AddRegions(text, documents[i], i, regions);
        }

        return regions;
    }

    /// <summary>Replays the attribution of an article: each region sees the attributions before it, as it did in the pipeline.</summary>
    static void AddRegions(AnnotatedText text, GoldDocument document, int index, List<TrainingRegion> regions)
    {
        var attributions = text.Attributions.Items.ToArray();
        text.Attributions.Clear();
        var candidates = new Candidate[CandidateFinder.MostCandidates];
        for (int i = 0, next = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            if (new LayoutSource(text).Find(region).Best.Mention < 0)
            {
                var count = new CandidateFinder(text).Find(region, candidates);
                regions.Add(Describe(text, document, index, region, candidates.AsSpan(0, count)));
            }

            if (next < attributions.Length && attributions[next].Region == region.Region)
            {
                text.Attributions.Add(attributions[next++]);
            }
        }
    }

    static TrainingRegion Describe(AnnotatedText text, GoldDocument document, int index, in RegionContext region, Span<Candidate> candidates)
    {
        var extractor = new FeatureExtractor(text);
        var rows = new float[candidates.Length][];
        var scores = new float[candidates.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[AttributionWeights.Table.Count];
            extractor.Describe(region, candidates[i], rows[i]);
            scores[i] = AttributionWeights.Table.Dot(rows[i]);
        }

        var quotation = new float[QuotationWeights.Table.Count];
        QuotationClassifier.Describe(text, region, CandidateChoice.Of(text, region, candidates, scores), quotation);
        var gold = GoldOf(text.Source, document, text.Regions[region.Region]);
        return new TrainingRegion
        {
            Document = index,
            IsQuotation = gold is not null,
            QuotationFeatures = quotation,
            Candidates = rows,
            Mentions = Array.ConvertAll(candidates.ToArray(), candidate => candidate.Mention),
            IsSource = Array.ConvertAll(candidates.ToArray(), candidate => IsSource(text, candidate.Mention, gold)),
        };
    }

    /// <summary>The gold attribution whose content covers most of a region, at least half of its letters, or null.</summary>
    static GoldQuote? GoldOf(string source, GoldDocument document, QuoteRegion region)
    {
        var letters = Letters(source, region.Start, region.End);
        GoldQuote? best = null;
        var most = 0;
        foreach (var quote in document.Quotes)
        {
            var covered = quote.Content.Sum(span => Letters(source, Math.Max(span.Start, region.Start), Math.Min(span.End, region.End)));
            if (2 * covered >= letters && covered > most)
            {
                (best, most) = (quote, covered);
            }
        }

        return best;
    }

    static bool IsSource(AnnotatedText text, int mention, GoldQuote? gold)
    {
        var head = gold?.SourceHead ?? (gold?.Source.Count > 0 ? gold.Source[0] : default);
        var span = text.Tokens.Span(text.Mentions[mention].First, text.Mentions[mention].End);
        return head.Length > 0 && span.Start < head.End && head.Start < span.End;
    }

    static int Letters(string source, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += char.IsLetterOrDigit(source[i]) ? 1 : 0;
        }

        return count;
    }
}
