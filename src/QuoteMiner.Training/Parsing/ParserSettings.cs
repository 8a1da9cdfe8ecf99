namespace QuoteMiner.Training.Parsing;

/// <summary>What can be tried when training the parser; the defaults are those of the shipped model.</summary>
internal sealed record ParserSettings : TrainingSettings
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 6;

    /// <summary>Last epochs without the automatic trees.</summary>
    public int GoldEpochs { get; init; } = 1;

    /// <summary>First epochs that follow the oracle only.</summary>
    public int OracleEpochs { get; init; } = 1;

    /// <summary>After those, how often in a hundred moves the parser's own choice is followed even when it is wrong.</summary>
    public int Exploration { get; init; } = 90;

    /// <summary>A feature seen less often gets no weights.</summary>
    public int MinimumCount { get; init; } = 6;

    public int RelationMinimumCount { get; init; } = 6;

    /// <summary>How much an update changes for a gold and for an automatic tree.</summary>
    public int GoldAmount { get; init; } = 2;

    public int SilverAmount { get; init; } = 1;

    /// <summary>An update is made too when the right choice wins by less than this.</summary>
    public int Margin { get; init; } = 15;

    /// <summary>The others are not asked where the first features leave the best move a lead of so many byte steps ...</summary>
    public int Enough { get; init; } = 44;

    /// <summary>... or the best relation.</summary>
    public int RelationEnough { get; init; } = 24;

    /// <summary>A byte step of weight, in sixteenths of an update.</summary>
    public int MoveByteStep { get; init; } = 16;

    /// <summary>A feature none of whose weights reaches so many steps is dropped.</summary>
    public int MoveSmallestRow { get; init; } = 2;

    public int RelationByteStep { get; init; } = 16;

    public int RelationSmallestRow { get; init; } = 2;

    /// <summary>An epoch teaches one in so many automatic trees, each time others.</summary>
    public int SilverShare { get; init; } = 1;

    /// <summary>Trainings in different orders whose average is the model.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>Articles of polnear-train whose place leaves this when divided by <see cref="Folds"/> are left out.</summary>
    public int Fold { get; init; }

    public int Folds { get; init; }
}
