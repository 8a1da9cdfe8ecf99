using BenchmarkDotNet.Attributes;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>Part-of-speech tagging of an article of about 870 tokens, warm, and the loading of its models.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    const int Characters = 4600;

    readonly AnnotatedText text = new();
    readonly PerceptronTagger tagger = new();

    [GlobalSetup]
    public void Setup()
    {
        text.Reset(Article.OfLength(Characters));
        foreach (var stage in StageOrder.Create().TakeWhile(stage => (stage.Assigns & Layers.Names) == 0))
        {
            stage.Annotate(text);
        }
    }

    [Benchmark]
    public int Tag()
    {
        tagger.Annotate(text);
        return text.Tokens.Tags[^1] != PennTag.None ? text.Tokens.Count : throw new InvalidOperationException("A token has no tag.");
    }

    [Benchmark]
    public object LoadTagger() => new PerceptronTagger(ModelFile.FromResources("tagger"), WordClusters.Default);

    [Benchmark]
    public object LoadWords() => new WordClusters(ModelFile.FromResources("words"));
}
