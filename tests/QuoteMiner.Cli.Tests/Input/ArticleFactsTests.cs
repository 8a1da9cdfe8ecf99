using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class ArticleFactsTests
{
    [TestCase(null, null)]
    [TestCase("", null)]
    [TestCase(" \n\u00A0 ", null)]
    [TestCase("Dam", "Dam")]
    [TestCase("  Dam \t holds\r\nafter\u00A0 flood ", "Dam holds after flood")]
    public void Words_are_written_in_one_line(string? words, string? line) => Assert.That(ArticleFacts.OneLine(words), Is.EqualTo(line));

    [Test]
    public void What_is_very_long_is_cut()
    {
        Assert.That(ArticleFacts.OneLine(new string('x', ArticleFacts.Longest)), Has.Length.EqualTo(ArticleFacts.Longest));
        Assert.That(ArticleFacts.OneLine(new string('x', 1_000_000)), Has.Length.EqualTo(ArticleFacts.Longest));
        Assert.That(ArticleFacts.OneLine(string.Concat(Enumerable.Repeat("dam \n", 300_000))), Does.EndWith("dam dam").And.Length.InRange(990, ArticleFacts.Longest));
        Assert.That(ArticleFacts.OneLine(string.Concat(Enumerable.Repeat("🌊", 300_000)))!.EnumerateRunes(), Has.None.EqualTo(System.Text.Rune.ReplacementChar));
    }
}
