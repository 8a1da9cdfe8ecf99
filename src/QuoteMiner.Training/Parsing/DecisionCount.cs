namespace QuoteMiner.Training.Parsing;

/// <summary>Decisions of an epoch.</summary>
internal sealed class DecisionCount
{
    int all;
    int wrong;
    int early;

    /// <param name="isEarly">The first features decided.</param>
    public void Count(bool isWrong, bool isEarly)
    {
        all++;
        wrong += isWrong ? 1 : 0;
        early += isEarly ? 1 : 0;
    }

    public void Clear() => (all, wrong, early) = (0, 0, 0);

    public override string ToString() =>
        FormattableString.Invariant($"{100.0 * wrong / Math.Max(1, all):0.00} % of {all} wrong, {100.0 * early / Math.Max(1, all):0} % early");
}
