namespace QuoteMiner;

/// <summary>How the batch methods of <see cref="QuotePipeline"/> spread their work.</summary>
public sealed record BatchOptions
{
    /// <summary>How many texts are analysed at the same time; at least 1. By default the number of processors.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How many items may be read ahead of the one the caller is looking at, which bounds the memory; at least <see cref="DegreeOfParallelism"/>, or 0 (the default) for four times as many.</summary>
    public int Window { get; init; }
}
