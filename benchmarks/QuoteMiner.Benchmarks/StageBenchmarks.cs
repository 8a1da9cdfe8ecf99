using BenchmarkDotNet.Attributes;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>Each stage alone over a set of articles, warm: tokens a second and allocated bytes. One operation is the whole set.</summary>
/// <remarks>The stages before have run; each iteration checks that the stage made what it makes in the pipeline.</remarks>
[Config(typeof(StageBenchmarkConfig))]
public class StageBenchmarks
{
    /// <summary>Times that each article is in the set, so that one operation takes long enough to be timed by itself.</summary>
    const int Copies = 8;

    /// <summary>Until the compiler has seen enough of every stage.</summary>
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    readonly IStage[] stages = StageOrder.Create();
    readonly List<string> sources = [.. Enumerable.Repeat(ArticleSet.Create(), Copies).SelectMany(articles => articles)];
    AnnotatedText[] texts = [];
    int number;
    int expected;

    public static IEnumerable<string> StageNames => StageOrder.Create().Select(stage => stage.GetType().Name);

    [ParamsSource(nameof(StageNames))]
    public string Stage { get; set; } = "";

    /// <summary>Tokens of the whole set.</summary>
    public static int CountTokens()
    {
        var inspector = new Inspector();
        return Copies * ArticleSet.Create().Sum(article => inspector.Inspect(article).Tokens.Count);
    }

    [GlobalSetup]
    public void Setup()
    {
        number = Array.FindIndex(stages, stage => stage.GetType().Name == Stage);
        texts = [.. sources.Select(_ => new AnnotatedText())];
        for (var started = DateTime.UtcNow; DateTime.UtcNow - started < WarmUp;)
        {
            RunStages(stages.Length);
        }

        RunStages(number + 1);
        expected = Count();
    }

    [IterationSetup]
    public void RunStagesBefore() => RunStages(number);

    [Benchmark]
    public void Annotate()
    {
        var stage = stages[number];
        foreach (var text in texts)
        {
            stage.Annotate(text);
        }
    }

    [IterationCleanup]
    public void Check()
    {
        if (Count() != expected || expected == 0)
        {
            throw new InvalidOperationException($"{Stage} made {Count()} annotations; expected {expected}, and more than none (a new layer needs its line in {nameof(AnnotationCount)}).");
        }
    }

    void RunStages(int count)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i].Reset(sources[i]);
            for (var stage = 0; stage < count; stage++)
            {
                stages[stage].Annotate(texts[i]);
            }
        }
    }

    int Count() => texts.Sum(text => AnnotationCount.Of(text, stages[number].Assigns));
}
