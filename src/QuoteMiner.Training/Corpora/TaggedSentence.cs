using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>The words of a sentence with their tags; a tag that the package does not know is None.</summary>
internal sealed record TaggedSentence(string[] Words, PennTag[] Tags)
{
    /// <summary>One a word, as the corpus writes it; empty where it was not read.</summary>
    public string[] Lemmas { get; init; } = [];
}
