using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

public sealed class SourcePrunerTests
{
    [Test]
    public void Puts_together_what_leads_to_one_mention()
    {
        var sources = new SourceCandidate[SourcePruner.MostSources];
        var count = SourcePruner.Prune([Pair(7, 0), Pair(3, 1), Pair(7, 2)], [1, 1.5f, 1.2f], sources);
        Assert.That(count, Is.EqualTo(2));
        Assert.That((sources[0].Mention, sources[0].Best.Cue, sources[0].Pairs), Is.EqualTo((7, 2, 2)));
        Assert.That(sources[1].Mention, Is.EqualTo(3));
        Assert.That(sources[0].Share + sources[1].Share, Is.LessThan(1));
    }

    [Test]
    public void Of_equals_the_first_counts() =>
        Assert.That(Prune([Pair(7, 0), Pair(7, 1)], [1, 1])[0].Best.Cue, Is.EqualTo(0));

    [Test]
    public void Keeps_the_best_in_order()
    {
        var scores = Enumerable.Range(0, 20).Select(i => (float)(i * 7 % 20)).ToArray();
        var sources = Prune([.. Enumerable.Range(0, 20).Select(i => Pair(i, -1))], [.. scores.Select(score => score / 4)]);
        Assert.That(sources.Select(source => source.Score), Is.EqualTo(new[] { 19f, 18, 17, 16, 15, 14, 13, 12 }.Select(score => score / 4)));
    }

    [Test]
    public void What_is_hopeless_is_dropped() => Assert.That(Prune([Pair(1, 0), Pair(2, 0)], [8, 1]).Select(source => source.Mention), Is.EqualTo(new[] { 1 }));

    [Test]
    public void Nothing_comes_of_nothing() => Assert.That(Prune([], []), Is.Empty);

    static SourceCandidate[] Prune(Candidate[] pairs, float[] scores)
    {
        var sources = new SourceCandidate[SourcePruner.MostSources];
        return sources[..SourcePruner.Prune(pairs, scores, sources)];
    }

    static Candidate Pair(int mention, int cue) => new(mention, cue, SubjectRelation.Adjacent, AttributionReason.SubjectOfCue);
}
