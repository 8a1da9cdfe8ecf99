namespace QuoteMiner.Training.Lemmas;

/// <summary>How the lemmatizer is made; the defaults are those of the shipped model.</summary>
internal sealed record LemmaSettings
{
    /// <summary>How many automatic lemmas one given by hand outweighs.</summary>
    public int GoldWeight { get; init; } = 3;

    /// <summary>Words that a rule must be right for.</summary>
    public int FewestWords { get; init; } = 2;

    /// <summary>The weight from which a word that the rules get wrong is an exception and no slip of the pen.</summary>
    public int ExceptionWeight { get; init; } = 2;
}
