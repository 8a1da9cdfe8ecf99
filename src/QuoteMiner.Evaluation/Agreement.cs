namespace QuoteMiner.Evaluation;

/// <summary>Precision and recall of a prediction, with the counts that they come from.</summary>
/// <param name="Right">How many gold items were found.</param>
/// <param name="Gold">How many there are.</param>
/// <param name="Predicted">How many were predicted.</param>
public readonly record struct Agreement(int Right, int Gold, int Predicted)
{
    /// <summary>Share of the predicted that is right, 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>Share of the gold that was found, 0 where there is none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>, 0 where both are.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
