using QuoteMiner.Training.Attribution;

namespace QuoteMiner.Training.Coreference;

/// <summary>What can be tried when training the links of pronouns; the defaults are those of the shipped model.</summary>
internal sealed record CoreferenceSettings : TrainingSettings
{
    public int Trees { get; init; } = 60;

    public int Leaves { get; init; } = 12;

    /// <summary>In thousandths.</summary>
    public int LearningRate { get; init; } = 100;

    public int RowsPerLeaf { get; init; } = 40;

    /// <summary>How often a passage of GAP counts, whose pronouns were marked by hand, beside the automatic chains.</summary>
    public int GapWeight { get; init; } = 3;

    public int GumWeight { get; init; } = 3;

    public int Silver { get; init; } = 1;

    public BoostingSettings ForTrees() => new(Trees, Leaves) { LearningRate = LearningRate, RowsPerLeaf = RowsPerLeaf };
}
