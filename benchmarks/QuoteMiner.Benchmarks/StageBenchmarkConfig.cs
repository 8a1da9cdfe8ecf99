using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace QuoteMiner.Benchmarks;

/// <summary>Adds what is wanted of a stage: allocated bytes and tokens a second.</summary>
public sealed class StageBenchmarkConfig : ManualConfig
{
    public StageBenchmarkConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new TokensPerSecondColumn());
    }
}
