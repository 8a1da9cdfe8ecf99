using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

public sealed class LemmaTallyTests
{
    static readonly ulong Say = WordHash.Of("say");
    static readonly ulong Walk = WordHash.Of("walk");

    [Test]
    public void Shares_follow_the_counts_and_unseen_words_get_the_average()
    {
        var tally = new LemmaTally();
        for (var i = 0; i < 100; i++)
        {
            tally.Add(Say, true);
            tally.Add(Walk, false);
        }

        var shares = tally.ToShares(ToyClusters.None);
        Assert.That(shares.Of(Say, ToyClusters.None), Is.GreaterThan(0.95));
        Assert.That(shares.Of(Walk, ToyClusters.None), Is.LessThan(0.05));
        Assert.That(shares.Of(WordHash.Of("mutter"), ToyClusters.None), Is.EqualTo(0.5).Within(0.01));
    }

    [Test]
    public void An_article_that_is_taken_away_leaves_no_trace()
    {
        var (tally, article) = (new LemmaTally(), new LemmaTally());
        tally.Add(Say, true);
        article.Add(Say, false);
        article.Add(Walk, true);
        var before = tally.Smooth(ToyClusters.None);
        tally.Add(article, 1);
        Assert.That(tally.Smooth(ToyClusters.None).Keys, Has.Length.EqualTo(2));
        tally.Add(article, -1);
        var after = tally.Smooth(ToyClusters.None);
        Assert.That((after.Keys, after.Shares, after.ClusterShares), Is.EqualTo((before.Keys, before.Shares, before.ClusterShares)));
    }

    [Test]
    public void A_word_seen_once_is_believed_little()
    {
        var tally = new LemmaTally();
        tally.Add(Say, true);
        for (var i = 0; i < 50; i++)
        {
            tally.Add(Walk, false);
        }

        Assert.That(tally.ToShares(ToyClusters.None).Of(Say, ToyClusters.None), Is.InRange(0.1, 0.5));
    }
}
