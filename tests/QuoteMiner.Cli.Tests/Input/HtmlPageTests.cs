using System.Globalization;
using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class HtmlPageTests
{
    [Test]
    public void Finds_the_article_with_its_title_byline_and_date()
    {
        var page = new HtmlPage(PageTexts.Article);

        Assert.That(page.Extract(), Is.EqualTo(PageTexts.Text));
        Assert.That(page.Facts, Is.EqualTo(new ArticleFacts("Dam holds after flood", "Ana Ruiz", "2024-05-01")));
    }

    [TestCase("<meta property='article:published_time' content='2024-05-01T23:30:00-08:00'><meta name=date content=2023-01-01>", "2024-05-01")]
    [TestCase("<meta name=date content=2023-01-01><meta property='article:published_time' content='2024-05-01'>", "2024-05-01")]
    [TestCase("<meta property='article:published_time' content='05/01/2024'><meta name=DC.date content=2023-01-01>", "2023-01-01")]
    [TestCase("<script type='application/ld+json'>{\"@graph\":[{\"a\":[]},{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-01T10:00:00Z\"}]}</script>", "2024-05-01")]
    [TestCase("<script type='application/ld+json'>{\"datePublished\":\"\\ud800\"}</script><p>x <time itemprop=datePublished datetime=2024-05-01>May</time>", "2024-05-01")]
    [TestCase("<script type='application/ld+json'>{{{</script><p>x <time pubdate datetime=2024-05-01>May</time>", "2024-05-01")]
    [TestCase("<p>x <time datetime=2024-05-01>May</time>", null)]
    [TestCase("<meta name=date content=yesterday>", null)]
    public void The_date_is_the_one_that_the_page_names(string head, string? date)
    {
        var page = new HtmlPage($"<html><head>{head}<article><p>{new string('x', 100)} {new string('y', 100)}</p></article>");
        page.Extract();

        Assert.That(page.Facts.Date, Is.EqualTo(date));
    }

    [TestCase("")]
    [TestCase("<p>Short.</p>")]
    [TestCase(PageTexts.NoArticle)]
    public void A_page_without_an_article_is_told(string html) =>
        Assert.That(() => new HtmlPage(html).Extract(), Throws.InstanceOf<InvalidDataException>().With.Message.EqualTo("no article in the page"));

    /// <summary>Nested, crossed, without end, long: neither stack nor time may run out.</summary>
    [TestCase("<div>", "has more than 50,000 elements")]
    [TestCase("<b>", "has more than 50,000 elements")]
    [TestCase("<a href=x>y", "has more than 50,000 elements")]
    [TestCase("<b a=1><b a=2><b a=3><i a=4><i a=5><p>", "has more than 50,000 elements")]
    [TestCase("<table><tr><td>", "has more than 50,000 elements")]
    [TestCase("<svg><g>", "has more than 50,000 elements")]
    [TestCase("<p>words, more words", "has more than 10,000 elements", 12_000)]
    [TestCase("<!---->", "has more than 50,000 elements, texts and comments")]
    [TestCase("x<script></script>", "has more than 50,000 elements", 51_000)]
    [TestCase("<h1><div>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "is nested too deeply for its size", 4_000)]
    public void What_would_take_too_long_is_refused(string tags, string problem, int count = 200_000)
    {
        var page = new HtmlPage(string.Concat(Enumerable.Repeat(tags, count / Math.Max(1, tags.Count(character => character == '<')))));

        Assert.That(() => page.Extract(), Throws.InstanceOf<InvalidDataException>().With.Message.StartsWith($"the page {problem}").And.Message.Not.Contains("\n"));
    }

    /// <summary>What reader modes spend time with and no text depends on.</summary>
    [TestCase("<p><img srcset='{0}'>")]
    [TestCase("<p class='{0}' id='{0}' style='{0}'>")]
    [TestCase("<p><a href='{0}'>x</a>")]
    [TestCase("<meta name=description content='{0}'>")]
    [TestCase("<meta property='og:title' content='{0}'>")]
    [TestCase("<h1>{0}</h1><h2>{0}</h2>")]
    [TestCase("<script type='application/ld+json'>{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"{0}\"}}</script>")]
    public void Long_names_and_addresses_do_not_matter(string tags)
    {
        var page = new HtmlPage($"<title>Dam holds</title>{string.Format(CultureInfo.InvariantCulture, tags, string.Concat(Enumerable.Repeat("a 1x, ", 100_000)))}{PageTexts.Article}");

        Assert.That(page.Extract(), Does.Contain("“The wall did what it was built for,” said Mira\u00A0Park, the chief engineer."));
        Assert.That(page.Facts.Title, Has.Length.LessThanOrEqualTo(PageCleaner.LongestTitle));
    }

    [Test]
    public void A_page_of_some_megabytes_is_read()
    {
        var script = string.Concat(Enumerable.Repeat("let x = { a: '<p>', b: [1, 2] };\n", 60_000));
        var teasers = string.Concat(Enumerable.Repeat("<li><div class=teaser><a href=/news/1><span>Read on</span> <img src=a.png srcset='b.png 1x'></a></div></li>", 1_500));
        var paragraphs = string.Concat(Enumerable.Repeat("<p>The dam above the valley held on Monday, engineers said, after two days of rain, <a href=/more>and</a> nobody was hurt.</p>", 400));

        var page = new HtmlPage($"<title>Dam holds</title><script>{script}</script><div><div><div><nav><ul>{teasers}</ul></nav><main><article>{paragraphs}</article></main></div></div></div>");

        Assert.That(page.Extract().Split("\n\n"), Has.Length.EqualTo(400).And.All.EqualTo("The dam above the valley held on Monday, engineers said, after two days of rain, and nobody was hurt."));
    }

    [Test]
    public void Deep_nesting_loses_no_words()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 2_000));

        Assert.That(new HtmlPage($"<article>{deep}<p>{new string('x', 100)} {new string('y', 100)}</p></article>").Extract(), Does.Contain(new string('y', 100)));
    }
}
