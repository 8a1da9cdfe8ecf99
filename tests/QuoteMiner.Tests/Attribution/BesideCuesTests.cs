using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

public sealed class BesideCuesTests
{
    static readonly IStage[] Stages = StageOrder.Create();

    [TestCase("Ivo Brandt spoke. \"Is it safe?\" Marta Oyelaran asked.", "Marta Oyelaran")]
    [TestCase("\"It is safe,\" said Marta Oyelaran.", "Marta Oyelaran")]
    [TestCase("Marta Oyelaran said: \"It is safe.\"", "Marta Oyelaran")]
    [TestCase("Marta Oyelaran said that \"it is safe\" and left.", "Marta Oyelaran")]
    [TestCase("Marta Oyelaran said on Monday after lunch it \"is safe\" there.", null)]
    public void Are_those_with_no_word_between(string source, string? mention)
    {
        var text = Annotate(source);
        var beside = Find(text);
        Assert.That(beside.Mention < 0 ? null : HandMadeText.Words(text, text.Mentions[beside.Mention].First, text.Mentions[beside.Mention].End), Is.EqualTo(mention));
        Assert.That(beside.Share, mention is null ? Is.Zero : Is.GreaterThan(0.3f));
    }

    [Test]
    public void Speak_against_all_other_mentions()
    {
        var beside = new BesideCues(3, 0.9f, 0.2f);
        Assert.That((beside.OfOthers(3), beside.OfOthers(4)), Is.EqualTo((0.2f, 0.9f)));
    }

    static AnnotatedText Annotate(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in Stages)
        {
            stage.Annotate(text);
        }

        text.Attributions.Clear();
        return text;
    }

    static BesideCues Find(AnnotatedText text)
    {
        var region = new RegionContext(text, 0);
        var candidates = new Candidate[CandidateFinder.MostCandidates];
        var count = new CandidateFinder(text).Find(region, candidates);
        return BesideCues.Find(text, region, candidates.AsSpan(0, count));
    }
}
