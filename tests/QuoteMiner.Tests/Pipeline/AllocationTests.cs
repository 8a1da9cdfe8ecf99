using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

public sealed class AllocationTests
{
    [Test]
    public void A_warm_stage_allocates_nothing()
    {
        var article = Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt");
        var text = new AnnotatedText();
        var stages = StageOrder.Create();
        for (var round = 0; round < 3; round++)
        {
            text.Reset(article);
            foreach (var stage in stages)
            {
                stage.Annotate(text);
            }
        }

        var allocated = new List<string>();
        text.Reset(article);
        foreach (var stage in stages)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            stage.Annotate(text);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (bytes > 0)
            {
                allocated.Add($"{stage.GetType().Name}: {bytes} bytes");
            }
        }

        Assert.That(allocated, Is.Empty);
    }
}
