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

    /// <summary>Nested, crossed, without end: neither stack nor time may run out.</summary>
    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<a href=x>y")]
    [TestCase("<b a=1><b a=2><b a=3><i a=4><i a=5><p>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<svg><g>")]
    public void Too_many_elements_are_refused(string tags) =>
        Assert.That(
            () => new HtmlPage(string.Concat(Enumerable.Repeat(tags, 200_000 / tags.Count(character => character == '<')))).Extract(),
            Throws.InstanceOf<InvalidDataException>().With.Message.StartsWith("the page has more than"));

    [Test]
    public void Deep_nesting_loses_no_words()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 2_000));

        Assert.That(new HtmlPage($"<article>{deep}<p>{new string('x', 100)} {new string('y', 100)}</p></article>").Extract(), Does.Contain(new string('y', 100)));
    }
}
