using BenchmarkDotNet.Attributes;

namespace QuoteMiner.Benchmarks;

/// <summary>The whole pipeline, warm, on articles of 1, 10 and 100 kB: time and allocated bytes an article. What is allocated are the results.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    string text = "";
    int expected;

    [Params(1, 10, 100)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        text = Article.OfLength(Kilobytes * 1000);
        expected = Article.CountQuotes(text);
    }

    [Benchmark]
    public int Extract()
    {
        var regions = 0;
        foreach (var quote in QuoteExtractor.Extract(text))
        {
            regions += quote.Spans.Count;
        }

        return regions == expected ? regions : throw new InvalidOperationException($"{regions} regions; expected {expected}.");
    }
}
