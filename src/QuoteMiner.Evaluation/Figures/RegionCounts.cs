namespace QuoteMiner.Evaluation.Figures;

/// <summary>What the figures on regions are made of, for one document or the sum of several.</summary>
internal readonly record struct RegionCounts(Agreement Detection, Agreement Attributed, Share Strict, Share Lenient)
{
    internal static RegionCounts Of(RegionOutcome outcome) => new(
        new Agreement(One(outcome.IsGold && outcome.IsPredicted), One(outcome.IsGold), One(outcome.IsPredicted)),
        new Agreement(One(outcome.IsMentionRight), One(outcome.HasSource), One(outcome.HasMention)),
        new Share(One(outcome.IsStrict == true), One(outcome.IsStrict is not null)),
        new Share(One(outcome.IsLenient == true), One(outcome.IsLenient is not null)));

    /// <summary>The counts of every document, in the order of their first region.</summary>
    internal static Dictionary<string, RegionCounts> ByDocument(IEnumerable<RegionOutcome> outcomes)
    {
        var counts = new Dictionary<string, RegionCounts>();
        foreach (RegionOutcome outcome in outcomes)
        {
            counts[outcome.DocumentId] = counts.GetValueOrDefault(outcome.DocumentId) + Of(outcome);
        }

        return counts;
    }

    public static RegionCounts operator +(RegionCounts a, RegionCounts b) => new(
        Add(a.Detection, b.Detection),
        Add(a.Attributed, b.Attributed),
        new Share(a.Strict.Right + b.Strict.Right, a.Strict.Count + b.Strict.Count),
        new Share(a.Lenient.Right + b.Lenient.Right, a.Lenient.Count + b.Lenient.Count));

    static Agreement Add(Agreement a, Agreement b) => new(a.Right + b.Right, a.Gold + b.Gold, a.Predicted + b.Predicted);

    static int One(bool holds) => holds ? 1 : 0;
}
