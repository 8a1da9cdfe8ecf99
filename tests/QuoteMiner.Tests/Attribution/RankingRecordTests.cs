using NUnit.Framework;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Attribution;

public sealed class RankingRecordTests
{
    const string Text = "\"The dam is safe,\" Marta Oyelaran told Ivo Brandt. He starred in the show \"Night Shift\" again.\n\nBRANDT: It \"held\" again.";

    [Test]
    public void The_best_source_is_the_one_that_was_chosen()
    {
        var inspector = new Inspector(region => region == 0);

        var text = inspector.Inspect(Text);

        var ranked = inspector.RankingOf(0)!;
        Assert.That(ranked.Sources, Has.Count.GreaterThan(1));
        Assert.That(ranked.Sources[0].Candidate.Mention, Is.EqualTo(text.Attributions[0].Mention));
        Assert.That(ranked.Sources.Select(source => source.Score), Is.Ordered.Descending);
        Assert.That(ranked.SpeechOdds, Is.GreaterThanOrEqualTo(0));
        Assert.That(1 / (1 + Math.Exp(-ranked.ConfidenceOdds)), Is.EqualTo(text.Attributions[0].Confidence).Within(1e-6));
        Assert.That(ranked.Features[(int)QuotationFeature.SourceScore], Is.EqualTo(ranked.Sources[0].Score));
    }

    [Test]
    public void A_region_that_is_not_taken_for_speech_was_ranked_too()
    {
        var inspector = new Inspector(region => region == 1);
        inspector.Inspect(Text);
        Assert.That(inspector.RankingOf(1)!.SpeechOdds, Is.LessThan(0));
    }

    [Test]
    public void Only_those_that_are_wanted_are_kept()
    {
        var (all, second) = (new Inspector(_ => true), new Inspector(region => region == 1));
        all.Inspect(Text);
        second.Inspect(Text);
        Assert.That(new[] { all.RankingOf(0), all.RankingOf(1), second.RankingOf(1) }, Has.None.Null);
        Assert.That(new[] { all.RankingOf(2), all.RankingOf(3), second.RankingOf(0) }, Has.All.Null);
        Assert.That(all.RankingOf(1)!.SpeechOdds, Is.EqualTo(second.RankingOf(1)!.SpeechOdds));
    }

    [Test]
    public void A_loss_is_what_the_score_falls_by()
    {
        var inspector = new Inspector(region => region == 0);
        inspector.Inspect(Text);
        var (best, second) = (inspector.RankingOf(0)!.Sources[0], inspector.RankingOf(0)!.Sources[1]);

        var losses = inspector.RankingOf(0)!.LossAgainst(second);

        var (feature, loss) = losses[0];
        var changed = best.Features.AsSpan().ToArray();
        changed[feature] = second.Features[feature];
        Assert.That(best.Score - AttributionModel.Default.Ranker.Score(changed), Is.EqualTo(loss));
        Assert.That(losses.Select(pair => pair.Loss), Is.Ordered.Descending);
        Assert.That(losses, Has.Count.EqualTo(best.Features.Zip(second.Features).Count(pair => pair.First != pair.Second)));
        Assert.That(inspector.RankingOf(0)!.LossAgainst(best), Is.Empty);
    }

    [Test]
    public void What_the_layout_tells_was_not_ranked_and_the_text_before_is_forgotten()
    {
        var inspector = new Inspector(region => region == 0);
        inspector.Inspect(Text);
        inspector.Inspect("BRANDT: It \"held\" again.");
        Assert.That(inspector.RankingOf(0), Is.Null);

        inspector.Inspect(Text);
        inspector.Inspect("Nobody spoke.");
        Assert.That(inspector.RankingOf(0), Is.Null);
    }

    [Test]
    public void Looking_changes_nothing()
    {
        var (looked, plain) = (new Inspector(region => region == 0), new Inspector());
        looked.Inspect(Text);
        plain.Inspect(Text);
        Assert.That(
            looked.BuildDocument().Quotes.Select(quote => (quote.Extent, quote.Mention, quote.Confidence)),
            Is.EqualTo(plain.BuildDocument().Quotes.Select(quote => (quote.Extent, quote.Mention, quote.Confidence))));
        Assert.That(plain.RankingOf(0), Is.Null);
    }

    [Test]
    public void Every_feature_has_a_name_of_its_own() =>
        Assert.That(Enumerable.Range(0, SourceDescriber.RowLength).Select(RankedSource.NameOf), Is.Unique.And.All.Match("^(Pair\\.)?[A-Z][A-Za-z]+$"));
}
