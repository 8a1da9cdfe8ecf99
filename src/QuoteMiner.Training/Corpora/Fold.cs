namespace QuoteMiner.Training.Corpora;

/// <summary>
/// A part of a corpus that a model must not have seen, because later stages learn from what the model says there (jackknifing): the articles whose place in their file,
/// counted from 0, leaves <paramref name="Number"/> when divided by <paramref name="Count"/>.
/// </summary>
internal readonly record struct Fold(int Number, int Count)
{
    /// <summary>Holds no article.</summary>
    public static Fold None => default;

    /// <summary>A fold of several, or none of 0.</summary>
    /// <exception cref="ArgumentException">There is no such fold.</exception>
    public static Fold Of(int number, int count) =>
        (number == 0 && count == 0) || (number >= 0 && number < count)
            ? new Fold(number, count)
            : throw new ArgumentException($"There is no fold {number} of {count}: they count from 0.", nameof(number));

    public bool Holds(int article) => Count > 0 && article % Count == Number;
}
