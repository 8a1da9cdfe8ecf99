using BenchmarkDotNet.Running;
using QuoteMiner.Benchmarks;

if (args is ["stages", var path])
{
    StageTimes.Print(path);
    return 0;
}

// A benchmark that throws must not pass for a smoke test.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
