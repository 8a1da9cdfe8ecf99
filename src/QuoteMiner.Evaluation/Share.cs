namespace QuoteMiner.Evaluation;

/// <summary>How many of a number of things are right.</summary>
public readonly record struct Share(int Right, int Count)
{
    /// <summary>The share, 0 to 1; 0 of none.</summary>
    public double Value => Count == 0 ? 0 : (double)Right / Count;
}
