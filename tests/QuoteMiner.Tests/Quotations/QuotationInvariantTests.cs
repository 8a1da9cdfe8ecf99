using System.Text;
using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

public sealed class QuotationInvariantTests
{
    static readonly string[] Pieces =
    [
        "\"", "\"", "'", "'", "''", "``", "`", "“", "”", "„", "‘", "’", "«", "»", "‹", "›", "「", "」", "『", "』", "″", "′", " ", " ", " ", ", ", ". ",
        "a", "Word", "dogs", "12", "n", "tis", "—", "…", "\n", "\r\n", "\uD83D\uDE00", "\uD83D", "\0", "(", ")", "\u00A0",
    ];

    [Test]
    public void Random_texts_keep_the_invariants([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        var text = new AnnotatedText();
        for (var round = 0; round < 400; round++)
        {
            var source = new StringBuilder();
            var length = random.Next(1, 120);
            var variety = random.Next(3, Pieces.Length);
            var first = random.Next(Pieces.Length);
            for (var i = 0; i < length; i++)
            {
                source.Append(Pieces[(first + random.Next(variety)) % Pieces.Length]);
            }

            text.Reset(source.ToString());
            new QuotationStage().Annotate(text);
            Assert.That(() => Invariants.Check(text), Throws.Nothing, text.Source);
        }
    }

    [TestCase("\"")]
    [TestCase("\"a ")]
    [TestCase("'a ")]
    [TestCase("“a ")]
    [TestCase("a” ")]
    [TestCase("«a \"b 'c ")]
    [TestCase("12\" ")]
    [TestCase("\"a\n")]
    public void A_hundred_thousand_marks_on_a_line_keep_the_invariants(string piece)
    {
        var text = new AnnotatedText();
        text.Reset(string.Concat(Enumerable.Repeat(piece, 100_000)));
        new QuotationStage().Annotate(text);
        var previous = -1;
        var crossing = 0;
        foreach (var region in text.Regions.Items)
        {
            crossing += region.Open <= previous || region.Close > text.Source.Length ? 1 : 0;
            previous = region.Open;
        }

        Assert.That(crossing, Is.Zero);
    }

    [Test]
    public void A_warm_stage_allocates_nothing()
    {
        var stage = new QuotationStage();
        var text = new AnnotatedText();
        var source = string.Concat(Enumerable.Repeat("\"It held,\" she said. 'It's the farmers' dam.'\n", 200));
        for (var i = 0; i < 3; i++)
        {
            text.Reset(source);
            stage.Annotate(text);
        }

        text.Reset(source);
        var before = GC.GetAllocatedBytesForCurrentThread();
        stage.Annotate(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
