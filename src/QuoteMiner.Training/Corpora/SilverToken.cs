namespace QuoteMiner.Training.Corpora;

/// <summary>A token of an automatic annotation as its columns have it.</summary>
/// <param name="Head">1-based index in the sentence, 0 for the root, <c>_</c> where the sentence was too long to parse.</param>
internal readonly record struct SilverToken(string Word, string Tag, string Entity, string Head, string Relation, string Lemma);
