using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Words;

public sealed class WordClusterTrainerTests
{
    static readonly string[] Words = ["apple", "said", "pear", "told", "plum", "added"];

    [Test]
    public void Words_with_like_vectors_share_a_cluster()
    {
        var clusters = new WordClusters(ModelFile.Read("words", WordClusterTrainer.Train(Vectors(), [2, 2, 2])));

        Assert.That(clusters.Words, Is.EqualTo(6));
        Assert.That(Fine(clusters, "apple"), Is.EqualTo(Fine(clusters, "Pear")).And.EqualTo(Fine(clusters, "PLUM")).And.Not.EqualTo(Fine(clusters, "said")));
        Assert.That(Fine(clusters, "said"), Is.EqualTo(Fine(clusters, "told")).And.EqualTo(Fine(clusters, "added")).And.Not.Zero);
    }

    [Test]
    public void A_word_without_a_vector_is_in_cluster_zero_at_every_size()
    {
        var clusters = new WordClusters(ModelFile.Read("words", WordClusterTrainer.Train(Vectors(), [2, 2, 2])));
        var cluster = Fine(clusters, "walnut");
        Assert.That((cluster, clusters.MediumOf(cluster), clusters.CoarseOf(cluster)), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Training_twice_gives_the_same_bytes()
    {
        var first = WordClusterTrainer.Train(Vectors(), [3, 2, 2]);
        var second = WordClusterTrainer.Train(Vectors(), [3, 2, 2]);
        Assert.That(second, Is.EqualTo(first));
    }

    static int Fine(WordClusters clusters, string word) => clusters.Fine(WordHash.Of(word));

    static WordVectors Vectors() => new()
    {
        Words = Words,
        Dimensions = 3,
        Scales = [1, 1, 0.5f, 2, 1, 1],
        Values = [90, 5, 0, -80, 0, 5, 95, 0, 3, -85, 5, 0, 99, 0, 0, -90, 3, 3],
    };
}
