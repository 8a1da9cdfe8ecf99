namespace QuoteMiner.Training.Tagging;

/// <summary>What can be tried when training the tagger; the defaults are those of the shipped model.</summary>
internal sealed record TaggerSettings : TrainingSettings
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 8;

    /// <summary>Models that are learned from the same sentences in other orders and averaged.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>Last epochs without the silver corpus.</summary>
    public int GoldEpochs { get; init; } = 4;

    /// <summary>A feature seen less often gets no weights.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>How much an update changes for a gold and for a silver token.</summary>
    public int GoldAmount { get; init; } = 2;

    public int SilverAmount { get; init; } = 1;

    /// <summary>An update is made too when the right tag wins by less than this.</summary>
    public int Margin { get; init; }

    /// <summary>Copies with each kind of changed capitals for a hundred sentences.</summary>
    public int CaseNoise { get; init; } = 6;

    /// <summary>A word is certain when seen so often ...</summary>
    public int CertainCount { get; init; } = 8;

    /// <summary>... with another tag at most once in so many times.</summary>
    public int CertainRatio { get; init; } = 200;

    /// <summary>A byte step of weight, in sixteenths of an update.</summary>
    public int ByteStep { get; init; } = 24;

    public int SmallestWeight { get; init; } = 1;

    public int SmallestRow { get; init; } = 2;

    /// <summary>With this lead, in byte steps, the best tag by the first features is taken and the others are not asked.</summary>
    public int Enough { get; init; } = 12;

    /// <summary>Whether the silver corpus has Wikinews beside PolNeAR.</summary>
    public int Wikinews { get; init; } = 1;

    /// <summary>The fold of PolNeAR's articles that is left out, of <see cref="Folds"/>; 0 folds leave none out.</summary>
    public int Fold { get; init; }

    public int Folds { get; init; }
}
