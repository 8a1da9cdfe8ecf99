using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>Times of the stages over the articles of a JSON Lines file, in one process on one core: what a benchmark with statistics cannot say of articles that lie elsewhere.</summary>
internal static class StageTimes
{
    const int Passes = 5;

    /// <summary>The layers of the analysis, before anything asks who speaks.</summary>
    const Layers Analysis = Layers.Tokens | Layers.WordClasses | Layers.Sentences | Layers.Tags | Layers.Names | Layers.Trees;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Prints for each stage the time an article and what it allocates. An article's time is the best of five passes, which other work on the machine disturbs least; what is
    /// printed is the mean over the articles.
    /// </summary>
    /// <param name="path">Lines with the article in <c>text</c>, packed with gzip where the name ends in <c>.gz</c>.</param>
    public static void Print(string path)
    {
        var started = Stopwatch.GetTimestamp();
        var stages = StageOrder.Create();
        Write($"stages made, models read: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms, cold");
        var articles = Read(path);
        var text = new AnnotatedText();
        var bytes = new long[stages.Length];
        for (started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp;)
        {
            Measure(stages, articles, text, NoTimes(), bytes);
        }

        var times = NoTimes();
        for (var pass = 0; pass < Passes; pass++)
        {
            Array.Clear(bytes);
            Measure(stages, articles, text, times, bytes);
        }

        var tokens = articles.Sum(article => CountTokens(stages, text, article));
        Write($"{articles.Count} articles, {(double)tokens / articles.Count:0} tokens each; best of {Passes} passes for each");
        for (var i = 0; i < stages.Length; i++)
        {
            WriteRow(stages[i].GetType().Name, [i]);
        }

        WriteRow("analysis (tokens to trees)", [.. Enumerable.Range(0, stages.Length).Where(i => (stages[i].Assigns & Analysis) != 0)]);
        WriteRow("all stages", [.. Enumerable.Range(0, stages.Length)]);

        double[][] NoTimes() => [.. articles.Select(_ => Enumerable.Repeat(double.MaxValue, stages.Length).ToArray())];

        void WriteRow(string name, int[] numbers)
        {
            var time = times.Sum(article => numbers.Sum(i => article[i]));
            var allocated = numbers.Sum(i => bytes[i]);
            Write($"{name,-26} {time / articles.Count:0.0000} ms an article, {tokens / time / 1000,8:0.00} million tokens a second, {allocated / articles.Count} bytes allocated");
        }
    }

    static void Measure(IStage[] stages, List<string> articles, AnnotatedText text, double[][] times, long[] bytes)
    {
        for (var article = 0; article < articles.Count; article++)
        {
            text.Reset(articles[article]);
            for (var i = 0; i < stages.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var started = Stopwatch.GetTimestamp();
                stages[i].Annotate(text);
                times[article][i] = Math.Min(times[article][i], Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                bytes[i] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
    }

    static int CountTokens(IStage[] stages, AnnotatedText text, string article)
    {
        text.Reset(article);
        foreach (var stage in stages.TakeWhile(stage => text.Tokens.Count == 0))
        {
            stage.Annotate(text);
        }

        return text.Tokens.Count;
    }

    static List<string> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked);
        var articles = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            articles.Add(json.RootElement.GetProperty("text").GetString() ?? "");
        }

        return articles;
    }

    static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
