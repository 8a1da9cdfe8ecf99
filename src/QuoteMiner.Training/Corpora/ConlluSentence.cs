namespace QuoteMiner.Training.Corpora;

/// <summary>A sentence of a treebank as its file has it.</summary>
/// <param name="Comments">The lines before it that begin with <c>#</c>.</param>
/// <param name="Rows">Ten columns each, ranges and empty words among them.</param>
internal sealed record ConlluSentence(List<string> Comments, List<string[]> Rows)
{
    /// <summary>Its <c>sent_id</c>, or nothing.</summary>
    public string Identifier => After("# sent_id = ") ?? "";

    /// <summary>The rows that are words of the tree.</summary>
    public List<string[]> Words => Rows.FindAll(ConlluFile.IsWord);

    /// <summary>What follows a prefix in the first comment that begins so, or null.</summary>
    public string? After(string prefix) => Comments.Find(comment => comment.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
}
