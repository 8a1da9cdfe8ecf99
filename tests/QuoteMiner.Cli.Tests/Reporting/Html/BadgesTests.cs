using NUnit.Framework;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Reporting.Html;

public sealed class BadgesTests
{
    [TestCase("Sergey Lavrov", "SL")]
    [TestCase("Staffan de Mistura", "SM")]
    [TestCase("Jean-Marc Ayrault", "JA")]
    [TestCase("Brussels", "B")]
    [TestCase("a senior official", "O")]
    [TestCase("…", "#")]
    [TestCase("\uD83C", "#")]
    public void They_are_initials(string name, string badge) => Assert.That(new Badges().Of(name), Is.EqualTo(badge));

    [Test]
    public void No_two_are_the_same()
    {
        var badges = new Badges();
        Assert.That(new[] { "Mira Park", "Milo Parr", "Mona Pell" }.Select(badges.Of), Is.EqualTo(new[] { "MP", "MP2", "MP3" }));
    }
}
