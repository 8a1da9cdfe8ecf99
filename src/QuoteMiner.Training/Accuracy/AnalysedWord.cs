namespace QuoteMiner.Training.Accuracy;

/// <summary>A word with what a treebank says of it.</summary>
internal readonly record struct AnalysedWord
{
    /// <summary>UTF-16 units of the text; empty where a word of a contraction has no letters left.</summary>
    public required TextSpan Span { get; init; }

    public required string Xpos { get; init; }

    public required string Upos { get; init; }

    /// <summary>The span of the word that it depends on; null for a root and in a sentence without a tree.</summary>
    public required TextSpan? Head { get; init; }

    /// <summary>Without its subtype.</summary>
    public required string Relation { get; init; }

    public static string WithoutSubtype(string relation) => relation.Split(':')[0];
}
