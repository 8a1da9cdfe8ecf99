using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QuoteMiner.Benchmarks;

/// <summary>Tokens of the article set over the mean time of an operation.</summary>
public sealed class TokensPerSecondColumn : IColumn
{
    readonly Lazy<int> tokens = new(StageBenchmarks.CountTokens);

    public string Id => nameof(TokensPerSecondColumn);

    public string ColumnName => "Tokens/s";

    public string Legend => "Tokens of the article set a second (mean)";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        const double nanoseconds = 1e9;
        var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return mean > 0 ? (tokens.Value * nanoseconds / mean.Value).ToString("N0", CultureInfo.InvariantCulture) : "–";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
