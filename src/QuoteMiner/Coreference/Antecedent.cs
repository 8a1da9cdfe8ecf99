using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>A mention as a pronoun sees it.</summary>
/// <param name="Mention">Its index, or -1 for no mention.</param>
/// <param name="Token">Its first.</param>
/// <param name="Head">Its head word in the tree.</param>
/// <param name="Region">The outermost region around it, or -1.</param>
/// <param name="Speaks">A reporting word has it as its subject.</param>
internal readonly record struct Antecedent(
    int Mention, int Cluster, int Token, int Head, int Sentence, int Region, bool IsSubject, bool Speaks, GrammaticalNumber Number)
{
    public static readonly Antecedent None = new(-1, -1, -1, -1, -1, -1, false, false, GrammaticalNumber.Unknown);

    public bool Exists => Mention >= 0;
}
