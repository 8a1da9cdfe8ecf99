using Microsoft.ML.Data;

namespace QuoteMiner.Training.Attribution;

/// <summary>A row as Microsoft.ML reads it.</summary>
internal sealed class LabelledRow
{
    public required float[] Features { get; init; }

    public required bool Label { get; init; }

    /// <summary>The label of a ranker.</summary>
    public float Gain => Label ? 1 : 0;

    /// <summary>Rows of one group are ranked against each other; they follow each other. Counts from 1.</summary>
    [KeyType(1 << 20)]
    public uint Group { get; init; }
}
