using NUnit.Framework;

namespace QuoteMiner.Pipeline;

/// <summary>The article that the library was asked for. It lies beside the repository, not in it.</summary>
public sealed class SeedArticleTests
{
    [Test]
    public void Every_quoted_region_has_its_speaker()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "seed", "article.txt");
        if (!File.Exists(path))
        {
            Assert.Ignore("The seed article is not here: ../shared/seed/article.txt.");
        }

        var document = QuoteExtractor.Extract(File.ReadAllText(path));
        var regions = document.Quotes.SelectMany(quote => quote.Spans.Select(_ => quote.Speaker?.Name ?? "nobody")).ToArray();
        Assert.That(regions, Has.Length.EqualTo(10));
        Assert.That(
            regions.GroupBy(name => name).Select(speaker => $"{speaker.Key} {speaker.Count()}").Order(),
            Is.EqualTo(["Jean-Marc Ayrault 1", "John Kerry 4", "Sergey Lavrov 2", "Staffan de Mistura 3"]));
    }
}
