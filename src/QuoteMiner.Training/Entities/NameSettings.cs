namespace QuoteMiner.Training.Entities;

/// <summary>What can be tried when training the model of names; the defaults are those of the shipped model.</summary>
internal sealed record NameSettings : TrainingSettings
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 10;

    /// <summary>A feature seen less often gets no weights.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>How much an update changes for a token of each corpus; 0 leaves the corpus out.</summary>
    public int PolnearAmount { get; init; } = 1;

    public int WikinewsAmount { get; init; } = 1;

    public int GumAmount { get; init; } = 2;

    public int WikigoldAmount { get; init; } = 1;

    public int TwitterAmount { get; init; } = 1;

    /// <summary>An update is made too when the right tag wins by less than this.</summary>
    public int Margin { get; init; }

    /// <summary>Copies with changed capitals for a hundred articles.</summary>
    public int CaseNoise { get; init; } = 20;

    /// <summary>Copies with other persons' names for a hundred articles.</summary>
    public int OtherNames { get; init; } = 40;

    /// <summary>Made-up words among a hundred of these names' words.</summary>
    public int MadeUpNames { get; init; }

    /// <summary>A byte step of weight, in sixteenths of an update.</summary>
    public int ByteStep { get; init; } = 16;

    public int SmallestWeight { get; init; } = 1;

    public int SmallestRow { get; init; } = 2;

    /// <summary>For jackknifing: the articles of polnear-train whose place in the file modulo <see cref="Folds"/> is <see cref="Without"/> are left out. 0 folds: none is.</summary>
    public int Folds { get; init; }

    /// <inheritdoc cref="Folds"/>
    public int Without { get; init; }
}
