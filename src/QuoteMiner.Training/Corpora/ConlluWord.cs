namespace QuoteMiner.Training.Corpora;

/// <summary>A word of a treebank as its columns have it.</summary>
internal readonly record struct ConlluWord(string Form, string Lemma, string UniversalTag, string PennTag, string Relation);
