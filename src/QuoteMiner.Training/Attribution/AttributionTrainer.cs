using QuoteMiner.Attribution;
using QuoteMiner.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Attribution;

/// <summary>
/// Trains all that the file <c>attribution</c> holds from analysed articles: shares of words, the linear scorer, the ranker, the classifier, the confidence.
/// An article's rows are described with shares that leave it out, and the classifier learns from rankers that have not seen its articles.
/// </summary>
internal sealed class AttributionTrainer(AttributionSettings settings, WordClusters clusters)
{
    public byte[] Train(IReadOnlyList<TrainingArticle> articles)
    {
        var words = new WordTallies();
        foreach (var article in articles)
        {
            words.Add(article.Words);
        }

        var pairWeights = SoftmaxRegression.Fit([.. Read(articles, words, new float[SourceDescriber.PairLength]).Where(region => !region.IsCopy)]);
        var regions = Read(articles, words, pairWeights);
        var ranker = TrainRanker(regions);
        var choices = ChooseUnseen(regions);
        regions.RemoveAll(region => region.IsCopy);
        var quotations = regions.Select((region, i) => new LabelledRow { Features = choices[i].Row, Label = region.IsQuotation }).ToArray();
        var right = regions.Select((region, i) => new LabelledRow { Features = choices[i].Row, Label = choices[i].IsRight }).ToArray();
        return new ModelWriter()
            .Add("PAIR", Weights(pairWeights))
            .Add("CUEQ", Shares(words.QuotationCues))
            .Add("CUEA", Shares(words.Cues))
            .Add("NOUN", Shares(words.Sources))
            .Add("BEFO", Shares(words.WordsBefore))
            .Add("BEHI", Shares(words.WordsBehind))
            .Add("FIRS", Shares(words.WordsFirst))
            .Add("ROOT", Shares(words.WordsAtRoot))
            .Add("RANK", ranker.ToSection())
            .Add("QUOT", BoostedTrees.Classify(quotations, settings.ForClassifier()).Trees.Shift(-settings.Threshold / 100.0).ToSection())
            .Add("CONF", BoostedTrees.Classify(right, settings.ForConfidence()).Trees.ToSection())
            .ToArray();
    }

    List<TrainingRegion> Read(IReadOnlyList<TrainingArticle> articles, WordTallies words, float[] pairWeights)
    {
        var regions = new List<TrainingRegion>();
        foreach (var article in articles)
        {
            words.Add(article.Words, -1);
            var model = words.ToModel(clusters, pairWeights);
            regions.AddRange(RegionReader.Read(article, model));
            foreach (var copy in article.Copies)
            {
                regions.AddRange(RegionReader.Read(copy, model));
            }

            words.Add(article.Words);
        }

        return regions;
    }

    TreeData TrainRanker(IEnumerable<TrainingRegion> regions)
    {
        var rows = new List<LabelledRow>();
        uint group = 0;
        foreach (var region in regions)
        {
            // A region without its source teaches nothing about whom to prefer.
            if (!region.SourceIsRight.Contains(true))
            {
                continue;
            }

            group++;
            rows.AddRange(region.Sources.Select((row, i) => new LabelledRow { Features = row, Label = region.SourceIsRight[i], Group = group }));
        }

        var alone = BoostedTrees.Classify(rows, settings.ForRanker());
        return new TreeData(SourceDescriber.RowLength)
            .Add(alone.Trees, (100 - settings.Compare) / 100f)
            .Add(BoostedTrees.Rank(rows, settings.ForRanker()).Trees, settings.Compare / 100f);
    }

    /// <summary>For each region the classifier's row with the choice of a ranker that has not seen its article, and whether the choice is right.</summary>
    (float[] Row, bool IsRight)[] ChooseUnseen(List<TrainingRegion> regions)
    {
        var own = regions.Where(region => !region.IsCopy).ToArray();
        var choices = new (float[], bool)[own.Length];
        for (var fold = 0; fold < settings.InnerFolds; fold++)
        {
            var ranker = TrainRanker(regions.Where(region => FoldOf(region) != fold)).ToEnsemble();
            for (var i = 0; i < own.Length; i++)
            {
                if (FoldOf(own[i]) == fold)
                {
                    choices[i] = Choose(own[i], ranker);
                }
            }
        }

        return choices;
    }

    // Runs of seven articles, so that these folds cut across those of Number % Folds, which are left out altogether.
    int FoldOf(TrainingRegion region) => region.Article / 7 % settings.InnerFolds;

    static (float[] Row, bool IsRight) Choose(TrainingRegion region, TreeEnsemble ranker)
    {
        if (region.Sources.Length == 0)
        {
            return (region.Quotation(-1, 0, 0), false);
        }

        var scores = Array.ConvertAll(region.Sources, row => ranker.Score(row));
        var best = scores.AsSpan().IndexOf(scores.Max());
        var lead = scores.Where((_, i) => i != best).Select(score => scores[best] - score).Append(SourceChoice.LongestLead).Min();
        return (region.Quotation(best, scores[best], lead), region.IsQuotation && region.SourceIsRight[best]);
    }

    SectionWriter Shares(LemmaTally tally)
    {
        var (keys, shares, clusterShares) = tally.Smooth(clusters);
        return new SectionWriter().Keys(keys).Bytes(shares).Bytes(clusterShares);
    }

    static SectionWriter Weights(float[] weights) => new SectionWriter().Int32(weights.Length).Planes(Array.ConvertAll(weights, BitConverter.SingleToInt32Bits), 4);
}
