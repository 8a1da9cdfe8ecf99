using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>The words of a sentence with their tags, names and tree.</summary>
/// <param name="Heads">Index of the word that each depends on, -1 for the root, <see cref="Unknown"/> where the corpus does not tell.</param>
/// <param name="Relations">None where the corpus does not tell.</param>
/// <param name="Names">The name's kind as an automatic annotation writes it, <c>O</c> or null for none.</param>
internal sealed record TreeSentence(string[] Words, PennTag[] Tags, int[] Heads, DependencyRelation[] Relations, string?[] Names, int Document)
{
    public const int Unknown = -2;
}
