namespace QuoteMiner.Training.Attribution;

/// <summary>What can be tried when training the attribution; the defaults are those of the shipped model.</summary>
internal sealed record AttributionSettings : TrainingSettings
{
    public int RankerTrees { get; init; } = 150;

    public int RankerLeaves { get; init; } = 24;

    public int ClassifierTrees { get; init; } = 80;

    public int ClassifierLeaves { get; init; } = 12;

    public int ConfidenceTrees { get; init; } = 60;

    public int ConfidenceLeaves { get; init; } = 8;

    /// <summary>In thousandths.</summary>
    public int LearningRate { get; init; } = 110;

    public int RowsPerLeaf { get; init; } = 35;

    /// <summary>How much the ranker that compares sources counts beside the one that looks at each alone, in per cent.</summary>
    public int Compare { get; init; } = 50;

    /// <summary>Rankers that score the articles they have not seen, for the classifier to learn from.</summary>
    public int InnerFolds { get; init; } = 4;

    /// <summary>Features looked at by a tree of the ranker, in per cent.</summary>
    public int FeaturesPerTree { get; init; } = 80;

    /// <summary>Rows that such a tree is grown on, in per cent.</summary>
    public int RowsPerTree { get; init; } = 80;

    /// <summary>Copies of each article with its reports in quotation marks that the ranker learns from too.</summary>
    public int Copies { get; init; } = 3;

    public int Regularisation { get; init; } = 1;

    public BoostingSettings ForRanker() => new(RankerTrees, RankerLeaves)
    {
        LearningRate = LearningRate,
        RowsPerLeaf = RowsPerLeaf,
        FeaturesPerTree = FeaturesPerTree,
        RowsPerTree = RowsPerTree,
        Regularisation = Regularisation,
    };

    /// <summary>
    /// A region is taken for speech from these log-odds on, in hundredths. More than even odds, since a region that is wrongly taken counts against region and mention both, and a doubtful one
    /// has a doubtful mention.
    /// </summary>
    public int Threshold { get; init; } = 50;

    /// <summary>The learning rate of classifier and confidence, in thousandths.</summary>
    public int ClassifierRate { get; init; } = 60;

    public BoostingSettings ForClassifier() => new(ClassifierTrees, ClassifierLeaves) { LearningRate = ClassifierRate, RowsPerLeaf = RowsPerLeaf };

    public BoostingSettings ForConfidence() => new(ConfidenceTrees, ConfidenceLeaves) { LearningRate = ClassifierRate, RowsPerLeaf = RowsPerLeaf };
}
