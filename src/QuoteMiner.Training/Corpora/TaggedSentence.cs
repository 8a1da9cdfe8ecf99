using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>The words of a sentence with their tags; a tag that the package does not know is None.</summary>
internal sealed record TaggedSentence(string[] Words, PennTag[] Tags);
