namespace QuoteMiner.Training.Attribution;

/// <summary>How trees are boosted.</summary>
internal sealed record BoostingSettings(int Trees, int Leaves)
{
    /// <summary>In thousandths.</summary>
    public int LearningRate { get; init; } = 60;

    public int RowsPerLeaf { get; init; } = 20;

    /// <summary>Features looked at by a tree, in per cent.</summary>
    public int FeaturesPerTree { get; init; } = 60;

    /// <summary>Rows that a tree is grown on, in per cent.</summary>
    public int RowsPerTree { get; init; } = 80;

    /// <summary>Levels of a tree at most; 0 for no bound.</summary>
    public int Levels { get; init; }

    public int Regularisation { get; init; } = 5;
}
