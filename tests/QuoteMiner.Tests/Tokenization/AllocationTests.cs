using NUnit.Framework;
using QuoteMiner.Sentences;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

public sealed class AllocationTests
{
    [Test]
    public void Warm_stages_allocate_nothing()
    {
        var text = HandMarkedText.Create("\"Didn't it hold?\" Dr. Rana Iqbal asked, see http://dam.example.com/a and mail rana@dam.example.com. It’s 5:30pm...");
        IStage[] stages = [new Tokenizer(), new LexicalTagger(), new SentenceSplitter()];
        Run();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Run()
        {
            text.Tokens.Clear();
            text.Sentences.Clear();
            foreach (var stage in stages)
            {
                stage.Annotate(text);
            }
        }
    }
}
