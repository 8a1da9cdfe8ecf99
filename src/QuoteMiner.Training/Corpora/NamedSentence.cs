using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>The words of a sentence with the names in it.</summary>
internal sealed record NamedSentence(string[] Words, NameSpan[] Names)
{
    /// <summary>Tokens of which it is not known whether they are part of a name.</summary>
    public int[] Unknown { get; init; } = [];

    /// <summary>Tokens that are the head of a mention of a person and a proper noun; where the corpus tells.</summary>
    public int[] PersonHeads { get; init; } = [];

    /// <summary>Tokens that stand beside the head of such a mention whose head is no proper noun: Iqbal in <c>governor Rana Iqbal</c>, if the governor is the head.</summary>
    public int[] BesidePersonHeads { get; init; } = [];

    /// <summary>The head of each token, -1 for a root; where the corpus tells.</summary>
    public int[] Heads { get; init; } = [];
}

/// <summary>The sentences of one article.</summary>
internal sealed record NamedDocument(string Id, List<NamedSentence> Sentences);
