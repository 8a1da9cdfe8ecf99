namespace QuoteMiner.Training.Corpora;

/// <summary>A corpus is missing or not in the format it should have; the message says which file and line.</summary>
internal sealed class CorpusException(string message) : Exception(message);
