using QuoteMiner.Training.Attribution;

namespace QuoteMiner.Training.Coreference;

/// <summary>What can be tried when training the links of pronouns; the defaults are those of the shipped model.</summary>
internal sealed record CoreferenceSettings : TrainingSettings
{
    public int Trees { get; init; } = 40;

    public int Leaves { get; init; } = 64;

    /// <summary>Levels of a tree at most: each costs a step for every candidate of a pronoun.</summary>
    public int Levels { get; init; } = 6;

    /// <summary>In thousandths.</summary>
    public int LearningRate { get; init; } = 200;

    public int RowsPerLeaf { get; init; } = 60;

    /// <summary>How often each source counts; 0 leaves it out. The chains that a program made are many, and wrong one time in three.</summary>
    public int SilverWeight { get; init; } = 1;

    /// <inheritdoc cref="SilverWeight"/>
    public int GumWeight { get; init; } = 3;

    /// <inheritdoc cref="SilverWeight"/>
    public int MaskedWeight { get; init; } = 2;

    /// <inheritdoc cref="SilverWeight"/>
    public int GapWeight { get; init; } = 12;

    /// <summary>Parts of GAP that are learnt from: development, then validation.</summary>
    public int GapParts { get; init; } = 2;

    /// <summary>The probability, in thousandths, below which a pronoun of GAP means neither name.</summary>
    public int LeastForGap { get; init; } = 100;

    public BoostingSettings ForTrees() => new(Trees, Leaves) { LearningRate = LearningRate, RowsPerLeaf = RowsPerLeaf, Levels = Levels };
}
