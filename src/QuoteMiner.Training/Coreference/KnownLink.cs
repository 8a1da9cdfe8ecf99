namespace QuoteMiner.Training.Coreference;

/// <summary>What is known of whom a pronoun means.</summary>
/// <param name="IsOne">Whether a mention, given by its index, and the pronoun are one; null where that is not known.</param>
/// <param name="KnowsNobody">Where no mention is one with it, those known not to be are to be learnt from.</param>
internal sealed record KnownLink(Func<int, bool?> IsOne, bool KnowsNobody);
