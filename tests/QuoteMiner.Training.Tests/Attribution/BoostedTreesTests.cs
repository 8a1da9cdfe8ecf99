using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Attribution;

public sealed class BoostedTreesTests
{
    const int Features = 6;
    const int Rows = 10_000;

    static readonly BoostingSettings Settings = new(20, 8);

    [Test]
    public void The_package_scores_as_the_trainer_does_when_ranking() => AssertSame(BoostedTrees.Rank(Toy(), Settings));

    [Test]
    public void The_package_scores_as_the_trainer_does_when_classifying() => AssertSame(BoostedTrees.Classify(Toy(), Settings));

    [Test]
    public void The_same_rows_give_the_same_trees()
    {
        var first = BoostedTrees.Rank(Toy(), Settings).Trees.ToSection().ToArray();
        var second = BoostedTrees.Rank(Toy(), Settings).Trees.ToSection().ToArray();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_sum_of_ensembles_scores_as_their_weighted_sum()
    {
        var rows = Toy();
        var (one, other) = (BoostedTrees.Rank(rows, Settings).Trees, BoostedTrees.Classify(rows, Settings).Trees);
        var sum = new TreeData(Features).Add(one, 0.25f).Add(other, 0.75f).ToEnsemble();
        var (first, second) = (one.ToEnsemble(), other.ToEnsemble());
        foreach (var row in rows.Take(100))
        {
            Assert.That(sum.Score(row.Features), Is.EqualTo((0.25f * first.Score(row.Features)) + (0.75f * second.Score(row.Features))).Within(1e-5));
        }
    }

    [Test]
    public void What_was_written_is_read()
    {
        var rows = Toy();
        var trees = BoostedTrees.Classify(rows, Settings).Trees;
        var file = ModelFile.Read("toy", new ModelWriter().Add("TREE", trees.ToSection()).ToArray());
        var (read, made) = (TreeEnsemble.Read(file, "TREE", Features), trees.ToEnsemble());
        Assert.That(rows.Take(100).Select(row => read.Score(row.Features)), Is.EqualTo(rows.Take(100).Select(row => made.Score(row.Features))));
        Assert.That(() => TreeEnsemble.Read(file, "TREE", Features + 1), Throws.TypeOf<InvalidDataException>().With.Message.Contains("numbers a row"));
    }

    static void AssertSame(BoostedModel model)
    {
        var rows = Toy();
        var ensemble = model.Trees.ToEnsemble();
        var theirs = model.Predict(rows);
        Assert.That(theirs, Has.Length.EqualTo(Rows));
        Assert.That(theirs.Max() - theirs.Min(), Is.GreaterThan(0.5));
        for (var i = 0; i < Rows; i++)
        {
            Assert.That(ensemble.Score(rows[i].Features), Is.EqualTo(theirs[i]).Within(1e-6f * Math.Max(1, Math.Abs(theirs[i]))));
        }
    }

    /// <summary>Groups of ten; the first two numbers tell the right row, nearly always.</summary>
    static List<LabelledRow> Toy()
    {
        var random = new SeededRandom(5);
        return [.. Enumerable.Range(0, Rows).Select(i =>
        {
            var row = Enumerable.Range(0, Features).Select(_ => (float)random.Next(100)).ToArray();
            return new LabelledRow { Features = row, Label = (row[0] + row[1] > 130) ^ (random.Next(20) == 0), Group = (uint)(i / 10) + 1 };
        })];
    }
}
