using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection.Html;

public sealed class ArcLevelsTests
{
    [TestCase(new[] { -1 }, new[] { 0 })]
    [TestCase(new[] { -2, -2 }, new[] { 0, 0 })]
    [TestCase(new[] { 1, -1, 1 }, new[] { 1, 0, 1 })]
    [TestCase(new[] { 2, 2, -1, 2 }, new[] { 2, 1, 0, 1 })]
    [TestCase(new[] { -1, 2, 0, 2 }, new[] { 0, 1, 2, 1 })]
    [TestCase(new[] { 2, 3, 3, -1 }, new[] { 1, 2, 1, 0 }, Description = "Arcs that cross.")]
    public void An_arc_lies_above_what_is_between_its_ends(int[] heads, int[] levels) => Assert.That(ArcLevels.Of(heads), Is.EqualTo(levels));

    [Test]
    public void Arcs_of_one_level_never_share_a_gap([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var heads = Enumerable.Range(0, 60).Select(i => random.Next(-1, 60) is var head && head == i ? -1 : head).ToArray();

        var levels = ArcLevels.Of(heads);

        for (var one = 0; one < heads.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (heads[one] >= 0 && heads[other] >= 0 && levels[one] == levels[other])
                {
                    Assert.That(
                        Math.Max(one, heads[one]) <= Math.Min(other, heads[other]) || Math.Max(other, heads[other]) <= Math.Min(one, heads[one]),
                        $"{one}→{heads[one]} and {other}→{heads[other]}");
                }
            }
        }
    }

    [Test]
    public void A_chain_is_flat_and_a_fan_is_as_high_as_it_is_wide()
    {
        const int Words = 100_000;
        Assert.That(ArcLevels.Of([.. Enumerable.Range(-1, Words)]).Max(), Is.EqualTo(1));
        Assert.That(ArcLevels.Of([-1, .. new int[Words - 1]]).Max(), Is.EqualTo(Words - 1));
    }
}
