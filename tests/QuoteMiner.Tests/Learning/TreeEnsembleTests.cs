using NUnit.Framework;

namespace QuoteMiner.Learning;

public sealed class TreeEnsembleTests
{
    /// <summary>Is the first number above 1? Then: is the second above 2? And a tree of one leaf.</summary>
    static TreeEnsemble Toy() => new(2, 0.5f, [0, ~3], [0, 1], [1, 2], [~0, ~1], [1, ~2], [1, 10, 100, 1000]);

    [TestCase(0, 9, 1001.5f)]
    [TestCase(1, 9, 1001.5f)]
    [TestCase(2, 2, 1010.5f)]
    [TestCase(2, 3, 1100.5f)]
    public void Walks_every_tree_and_adds_its_leaf(float first, float second, float sum) => Assert.That(Toy().Score([first, second]), Is.EqualTo(sum));

    [Test]
    public void A_walk_without_end_is_refused() =>
        Assert.That(() => new TreeEnsemble(2, 0, [0], [0, 1], [1, 2], [1, 0], [~0, ~0], [1]), Throws.ArgumentException.With.Message.Contains("node 1 leads to 0"));

    [Test]
    public void A_child_that_is_not_there_is_refused()
    {
        Assert.That(() => new TreeEnsemble(1, 0, [0], [0], [1], [1], [~0], [1]), Throws.ArgumentException);
        Assert.That(() => new TreeEnsemble(1, 0, [0], [0], [1], [~0], [~1], [1]), Throws.ArgumentException);
        Assert.That(() => new TreeEnsemble(1, 0, [1], [0], [1], [~0], [~0], [1]), Throws.ArgumentException.With.Message.Contains("tree 0"));
    }

    [Test]
    public void A_feature_beyond_the_row_is_refused() =>
        Assert.That(() => new TreeEnsemble(1, 0, [0], [1], [1], [~0], [~0], [1]), Throws.ArgumentException.With.Message.Contains("feature 1 of 1"));

    [Test]
    public void A_tree_without_bottom_is_refused()
    {
        const int Nodes = 65;
        var left = Enumerable.Range(1, Nodes).Select(child => child < Nodes ? child : ~0).ToArray();
        Assert.That(
            () => new TreeEnsemble(1, 0, [0], new ushort[Nodes], new float[Nodes], left, [.. Enumerable.Repeat(~0, Nodes)], [1]),
            Throws.ArgumentException.With.Message.Contains("deeper than 64 levels"));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(9)]
    public void Any_number_of_trees_is_added(int trees)
    {
        var ensemble = new TreeEnsemble(1, 0, [.. Enumerable.Range(0, trees)], new ushort[trees], new float[trees], [.. Enumerable.Repeat(~0, trees)], [.. Enumerable.Repeat(~1, trees)], [1, 10]);
        Assert.That(ensemble.Score([0]), Is.EqualTo(trees));
        Assert.That(ensemble.Score([1]), Is.EqualTo(10 * trees));
    }

    [Test]
    public void Without_trees_the_sum_is_the_bias() => Assert.That(new TreeEnsemble(1, 2, [], [], [], [], [], []).Score([0]), Is.EqualTo(2));
}
