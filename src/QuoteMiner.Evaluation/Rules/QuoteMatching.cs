namespace QuoteMiner.Evaluation.Rules;

/// <summary>Which predicted quote stands for which gold one.</summary>
internal static class QuoteMatching
{
    /// <summary>The index of the candidate that covers most of a region and at least half of it, the first of equals; -1 where none does.</summary>
    internal static int BestCover<T>(LetterSet region, IReadOnlyList<T> candidates, Func<T, LetterSet> letters)
    {
        int best = -1, most = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            int covered = region.Overlap(letters(candidates[i]));
            if (region.Count <= 2 * covered && most < covered)
            {
                best = i;
                most = covered;
            }
        }

        return best;
    }

    /// <summary>Pairs of gold and predicted contents whose intersection is at least half of their union: one to one, best first, then in the order of gold and prediction.</summary>
    internal static List<(int Gold, int Predicted)> OneToOne(IReadOnlyList<LetterSet> gold, IReadOnlyList<LetterSet> predicted)
    {
        var candidates = new List<(double Agreement, int Gold, int Predicted)>();
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                int both = gold[i].Overlap(predicted[j]);
                int either = gold[i].Count + predicted[j].Count - both;
                if (0 < both && either <= 2 * both)
                {
                    candidates.Add(((double)both / either, i, j));
                }
            }
        }

        candidates.Sort((a, b) =>
        {
            int order = b.Agreement.CompareTo(a.Agreement);
            order = order == 0 ? a.Gold.CompareTo(b.Gold) : order;
            return order == 0 ? a.Predicted.CompareTo(b.Predicted) : order;
        });
        var pairs = new List<(int Gold, int Predicted)>();
        bool[] goldTaken = new bool[gold.Count], predictedTaken = new bool[predicted.Count];
        foreach ((_, int i, int j) in candidates)
        {
            if (!goldTaken[i] && !predictedTaken[j])
            {
                goldTaken[i] = predictedTaken[j] = true;
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
