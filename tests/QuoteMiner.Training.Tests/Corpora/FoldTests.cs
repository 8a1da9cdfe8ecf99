using NUnit.Framework;

namespace QuoteMiner.Training.Corpora;

public sealed class FoldTests
{
    [Test]
    public void Each_article_is_in_one_fold()
    {
        for (var article = 0; article < 20; article++)
        {
            Assert.That(Enumerable.Range(0, 4).Count(number => new Fold(number, 4).Holds(article)), Is.EqualTo(1));
        }
    }

    [Test]
    public void No_fold_holds_no_article() => Assert.That(Enumerable.Range(0, 20).Any(Fold.None.Holds), Is.False);

    [TestCase(-1, 4)]
    [TestCase(4, 4)]
    public void A_fold_that_does_not_exist_is_refused(int number, int count) =>
        Assert.That(() => Fold.Of(number, count), Throws.ArgumentException);

    [Test]
    public void Articles_that_are_not_wanted_are_left_out()
    {
        var texts = new Dictionary<string, string> { ["a"] = "Ola left", ["b"] = "Mira said" };
        const string Silver = "# a\n0\t3\tNNP\tO\t2\tnsubj\tOla\n4\t8\tVBD\tO\t0\troot\tleave\n\n# b\n0\t4\tNNP\tO\t2\tnsubj\tMira\n5\t9\tVBD\tO\t0\troot\tsay\n";
        var sentences = SilverReader.ReadTags(new StringReader(Silver), "toy", texts, Fold.Of(0, 2));
        Assert.That(sentences, Has.Count.EqualTo(1));
        Assert.That(sentences[0].Words, Is.EqualTo(new[] { "Mira", "said" }));
        Assert.That(sentences[0].Lemmas, Is.EqualTo(new[] { "Mira", "say" }));
    }
}
