using NUnit.Framework;

namespace QuoteMiner.Invariants;

public sealed class ConcurrencyTests
{
    [Test]
    public void One_pipeline_gives_sixteen_threads_the_same_answers()
    {
        var article = Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt");
        var paragraphs = article.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var expected = Array.ConvertAll(paragraphs, Describe);
        Assert.That(expected, Has.Some.Not.Empty);

        var threads = new Thread[16];
        var wrong = 0;
        for (var i = 0; i < threads.Length; i++)
        {
            var first = i;
            threads[i] = new Thread(() =>
            {
                for (var round = 0; round < 20 * paragraphs.Length; round++)
                {
                    var at = (first + round) % paragraphs.Length;
                    if (Describe(paragraphs[at]) != expected[at])
                    {
                        Interlocked.Increment(ref wrong);
                    }
                }
            });
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        Assert.That(wrong, Is.Zero);
    }

    static string Describe(string text) =>
        string.Join('\n', QuoteExtractor.Extract(text).Quotes.Select(q => $"{q.Kind} {q.Text} {q.Cue} {q.Mention} {q.Speaker?.Name} {q.Confidence} {q.Reason}"));
}
