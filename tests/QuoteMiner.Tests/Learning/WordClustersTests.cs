using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Learning;

public sealed class WordClustersTests
{
    [TestCase("monday", "tuesday")]
    [TestCase("he", "she")]
    public void Like_words_share_a_coarse_cluster(string one, string other)
    {
        Assert.That(Coarse(one), Is.EqualTo(Coarse(other)).And.Not.Zero);
    }

    [Test]
    public void Unknown_words_are_in_cluster_zero() => Assert.That(Coarse("qxzzvkw"), Is.Zero);

    [Test]
    public void Case_does_not_matter() => Assert.That(Fine("Monday"), Is.EqualTo(Fine("MONDAY")).And.Not.Zero);

    static int Fine(string word) => WordClusters.Default.Fine(WordHash.Of(word));

    static int Coarse(string word) => WordClusters.Default.CoarseOf(Fine(word));
}
