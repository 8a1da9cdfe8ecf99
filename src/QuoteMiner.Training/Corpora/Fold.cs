namespace QuoteMiner.Training.Corpora;

/// <summary>
/// A part of a corpus that a model must not have seen, because later stages learn from what the model says there (jackknifing): the articles whose place in their file,
/// counted from 0, leaves <paramref name="Number"/> when divided by <paramref name="Count"/>.
/// </summary>
internal readonly record struct Fold(int Number, int Count)
{
    /// <summary>Holds no article.</summary>
    public static Fold None => default;

    public bool Holds(int article) => Count > 0 && article % Count == Number;
}
