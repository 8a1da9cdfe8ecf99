using NUnit.Framework;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Reporting.Html;

public sealed class OverallCountsTests
{
    [Test]
    public void Memory_is_bounded_and_no_quote_is_lost()
    {
        const int Articles = 30_000;
        var counts = new OverallCounts();
        for (var i = 0; i < Articles; i++)
        {
            var document = Document($"Speaker {i}", "Mira Park");
            counts.Add(new ArticleHead($"article {i}", document.Text, details: null), document, new SpeakerTally(document));
        }

        Assert.That(counts.Articles, Is.EqualTo(Articles));
        Assert.That(counts.Entries, Has.Count.EqualTo(5_000));
        Assert.That(counts.Speakers, Has.Count.LessThan(20_001));
        Assert.That(counts.Speakers.Single(count => count.Name == "Mira Park").Quotes, Is.EqualTo(Articles), "who speaks often is not forgotten");
        Assert.That(counts.Speakers.Sum(count => count.Quotes) + counts.OfForgotten, Is.EqualTo(counts.Quotes));
    }

    static QuoteDocument Document(params string[] names)
    {
        var speakers = names.Select((name, id) => new Speaker(id, name, SpeakerKind.Person, null, [], [])).ToArray();
        return new QuoteDocument(
            "It held.", [.. speakers.Select(speaker => new Quote(QuoteKind.Direct, "It held.", [new TextSpan(0, 8)], [new TextSpan(0, 8)]) { Speaker = speaker })], speakers, []);
    }
}
