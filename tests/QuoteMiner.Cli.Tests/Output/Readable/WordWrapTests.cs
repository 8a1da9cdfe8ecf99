using NUnit.Framework;

namespace QuoteMiner.Cli.Output.Readable;

public sealed class WordWrapTests
{
    [TestCase("", 5, "")]
    [TestCase("abcde", 5, "abcde")]
    [TestCase("ab cd ef", 5, "ab cd|ef")]
    [TestCase("ab cdefghijkl m", 5, "ab|cdefg|hijkl|m")]
    [TestCase("abcdefg hi", 5, "abcde|fg hi")]
    [TestCase("東京都 a", 5, "東京|都 a")]
    [TestCase("🌊🌊🌊", 5, "🌊🌊|🌊")]
    [TestCase("café café", 5, "café|café")]
    public void Lines_are_as_wide_as_they_may_be(string words, int width, string lines) =>
        Assert.That(WordWrap.Break(words, width), Is.EqualTo(lines.Split('|')));

    [Test]
    public void A_word_without_an_end_is_broken_in_one_pass()
    {
        var lines = WordWrap.Break(new string('x', 2_000_000), 60);

        Assert.That(lines, Has.Count.EqualTo(33_334));
        Assert.That(string.Concat(lines), Has.Length.EqualTo(2_000_000));
    }

    [TestCase(" a\tb\r\n c  ", "a b c")]
    [TestCase("a\u001B[2Jb\u0000", "a\\u001B[2Jb\\u0000")]
    [TestCase("a\u202Eb\u2067c", "a\\u202Eb\\u2067c")]
    [TestCase("non\u00A0breaking", "non breaking")]
    [TestCase("👩\u200D🚒", "👩\u200D🚒")]
    public void Text_is_made_readable(string text, string expected) => Assert.That(ReadableText.Of(text), Is.EqualTo(expected));
}
