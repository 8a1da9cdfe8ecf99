namespace QuoteMiner.Training.Coreference;

/// <summary>Pairs of a pronoun and a name: those that are one, those said to be, and those that both are.</summary>
internal readonly record struct PairCounts(int Right, int Predicted, int Gold)
{
    public double Precision => (double)Right / Predicted;

    public double Recall => (double)Right / Gold;

    public double F1 => 2.0 * Right / (Predicted + Gold);

    public PairCounts With(bool isPredicted, bool isGold) => new(Right + (isPredicted && isGold ? 1 : 0), Predicted + (isPredicted ? 1 : 0), Gold + (isGold ? 1 : 0));

    public static PairCounts operator +(PairCounts one, PairCounts other) => new(one.Right + other.Right, one.Predicted + other.Predicted, one.Gold + other.Gold);
}
