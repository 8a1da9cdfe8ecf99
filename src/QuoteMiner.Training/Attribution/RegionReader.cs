using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Mentions;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>Describes the regions of an article as the package does, and sets the gold beside them.</summary>
internal static class RegionReader
{
    /// <summary>Reads the regions of an article. What each sees of those before it is the gold: what a model predicts there teaches nothing else (docs/experiments.md).</summary>
    /// <param name="model">Knows words and candidates; one that has not seen the article.</param>
    public static List<TrainingRegion> Read(TrainingArticle article, AttributionModel model)
    {
        var text = article.Text;
        text.RegionTokens.Clear();
        text.CueShares.Clear();
        text.Attributions.Clear();
        RegionTokenizer.Collect(text);
        model.AssignCueShares(text);
        var regions = new List<TrainingRegion>();
        var ranking = new SourceRanking(text, model, new SourceRoom(
            new Candidate[CandidateFinder.MostCandidates], new float[CandidateFinder.MostCandidates], new SourceCandidate[SourcePruner.MostSources], new float[SourceDescriber.RowLength]));
        var layout = new LayoutSource(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            var gold = GoldOf(text.Source, article.Document, text.Regions[region.Region]);
            var byLayout = layout.Find(region).Reason != AttributionReason.None;
            if (byLayout || !QuoteGrouper.TryContinue(text, region))
            {
                if (!byLayout && article.Marked?.Contains(text.Regions[region.Region].Start) != false)
                {
                    ranking.Read(region);
                    regions.Add(Describe(article, ref ranking, region, gold));
                }

                if (gold is not null)
                {
                    AddGold(text, ref ranking, region, gold);
                }
            }
        }

        return regions;
    }

    /// <summary>The attribution that a perfect ranker would have made: of the mentions that hold the gold source the linear scorer's best one.</summary>
    static void AddGold(AnnotatedText text, ref SourceRanking ranking, in RegionContext region, GoldQuote gold)
    {
        ranking.Read(region);
        for (var i = 0; i < ranking.Sources.Length; i++)
        {
            if (IsSource(text, ranking.Sources[i].Mention, gold))
            {
                text.Attributions.Add(QuoteGrouper.Place(text, region, ranking.Nearest(region, i), 1));
                return;
            }
        }
    }

    static TrainingRegion Describe(TrainingArticle article, ref SourceRanking ranking, in RegionContext region, GoldQuote? gold)
    {
        var text = article.Text;
        var candidates = ranking.Candidates.ToArray();
        var rows = new float[candidates.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[SourceDescriber.PairLength];
            ranking.DescribePair(region, i, rows[i]);
        }

        var sources = new float[ranking.Sources.Length][];
        var right = new bool[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = new float[SourceDescriber.RowLength];
            ranking.Describe(region, i, sources[i]);
            right[i] = IsSource(text, ranking.Sources[i].Mention, gold);
        }

        var perSource = new float[Math.Max(1, sources.Length)][];
        for (var i = 0; i < perSource.Length; i++)
        {
            perSource[i] = new float[QuotationDescriber.RowLength];
            var choice = sources.Length == 0 ? SourceChoice.None : new SourceChoice(ranking.Nearest(region, i), i, 0, 0);
            QuotationDescriber.Describe(text, region, ranking.LogOdds, choice, sources.Length == 0 ? [] : sources[i], perSource[i]);
        }

        return new TrainingRegion
        {
            Article = article.Number,
            IsCopy = article.Marked is not null,
            IsQuotation = gold is not null,
            HasSource = gold?.Source.Count > 0,
            Candidates = rows,
            Mentions = Array.ConvertAll(candidates, candidate => candidate.Mention),
            IsSource = Array.ConvertAll(candidates, candidate => IsSource(text, candidate.Mention, gold)),
            Sources = sources,
            SourceIsRight = right,
            Quotation = (source, score, lead) =>
            {
                var row = (float[])perSource[Math.Max(0, source)].Clone();
                row[(int)QuotationFeature.SourceScore] = score;
                row[(int)QuotationFeature.SourceLead] = lead;
                return row;
            },
        };
    }

    /// <summary>The gold attribution whose content covers most of a region, at least half of its letters, or null.</summary>
    public static GoldQuote? GoldOf(string source, GoldDocument document, QuoteRegion region)
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

    /// <summary>Whether the full phrase of a mention holds the head of the gold source; not where there is no mention.</summary>
    public static bool IsSource(AnnotatedText text, int mention, GoldQuote? gold)
    {
        if (mention < 0)
        {
            return false;
        }

        var head = gold?.SourceHead ?? (gold?.Source.Count > 0 ? gold.Source[0] : default);
        var (first, end) = MentionExtent.Of(text, mention);
        var span = text.Tokens.Span(first, end);
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
