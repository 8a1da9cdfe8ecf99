using NUnit.Framework;

namespace QuoteMiner.Docs;

public sealed class SampleArticleTests
{
    [TestCase("Sergey Lavrov", 2)]
    [TestCase("John Kerry", 3)]
    [TestCase("Jean-Marc Ayrault", 1)]
    [TestCase("Staffan de Mistura", 3)]
    public void The_sample_article_gives_every_quoted_part_to_its_speaker(string name, int parts)
    {
        var document = QuoteExtractor.Extract(Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt"));
        Assert.That(document.Speakers.Select(speaker => speaker.Name), Has.Member(name));
        Assert.That(document.Quotes.Where(quote => quote.Speaker?.Name == name).Sum(quote => quote.Spans.Count), Is.EqualTo(parts));
        Assert.That(document.Speakers, Has.Count.EqualTo(4));
    }
}
