using BenchmarkDotNet.Attributes;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>Parts of speech and lemmas of 300 different articles, warm: time and allocated bytes an article (of about 860 tokens where the corpora are there). And the loading of the models.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    const int Articles = 300;

    readonly PerceptronTagger tagger = new();
    readonly LemmaStage lemmas = new();
    AnnotatedText[] texts = [];

    [GlobalSetup]
    public void Setup()
    {
        var stages = StageOrder.Create().TakeWhile(stage => (stage.Assigns & Layers.Tags) == 0).ToArray();
        texts = [.. NewsArticles.Read(Articles).Select(article => Annotate(article, stages))];
        Tag();
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Tag()
    {
        foreach (var text in texts)
        {
            tagger.Annotate(text);
        }

        return texts.All(text => text.Tokens.Tags[^1] != PennTag.None) ? texts.Length : throw new InvalidOperationException("A token has no tag.");
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Lemmatize()
    {
        foreach (var text in texts)
        {
            lemmas.Annotate(text);
        }

        return texts.All(text => text.Tokens.Lemmas[^1] != 0) ? texts.Length : throw new InvalidOperationException("A token has no lemma.");
    }

    [Benchmark]
    public object LoadTagger() => new PerceptronTagger(ModelFile.FromResources("tagger"), WordClusters.Default);

    [Benchmark]
    public object LoadWords() => new WordClusters(ModelFile.FromResources("words"));

    [Benchmark]
    public object LoadLemmas() => new LemmaForms(ModelFile.FromResources("lemmas"));

    static AnnotatedText Annotate(string article, IStage[] stages)
    {
        var text = new AnnotatedText();
        text.Reset(article);
        foreach (var stage in stages)
        {
            stage.Annotate(text);
        }

        return text;
    }
}
