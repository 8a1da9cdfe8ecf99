using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class ArticleDateTests
{
    [TestCase("2019-01-04", "2019-01-04")]
    [TestCase(" 2019-01-04T23:59:00-11:00 ", "2019-01-04")]
    [TestCase("2019-01-04 10:00", "2019-01-04")]
    [TestCase("20190104", "2019-01-04")]
    [TestCase("2019/01/04", "2019-01-04")]
    [TestCase("January 4, 2019", "2019-01-04")]
    [TestCase("Friday, January 4, 2019", "2019-01-04")]
    [TestCase("4 January 2019", "2019-01-04")]
    [TestCase("Fri, 04 Jan 2019 10:00:00 GMT", "2019-01-04")]
    [TestCase("Fri, 4 Jan 2019 10:00:00 +0200", "2019-01-04")]
    [TestCase("Fri, 4 Jan 2019", "2019-01-04")]
    [TestCase("01/02/2020", null)]
    [TestCase("2019-02-30", null)]
    [TestCase("2019-01-04x", null)]
    [TestCase("yesterday", null)]
    [TestCase("", null)]
    public void Only_what_means_one_day_is_a_date(string words, string? date) => Assert.That(ArticleDate.Of(words), Is.EqualTo(date));
}
