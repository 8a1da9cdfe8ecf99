using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection;

public sealed class VisibleTextTests
{
    [TestCase("", "")]
    [TestCase("café “it’s” 😀 a_b\\u0041", "café “it’s” 😀 a_b\\u0041")]
    [TestCase("a b", "a b")]
    [TestCase("a\tb\nc\r\u0000\u001B\u007F", "a\\u0009b\\u000Ac\\u000D\\u0000\\u001B\\u007F")]
    [TestCase("a\u00A0b\u2028c\u0085", "a\\u00A0b\\u2028c\\u0085")]
    [TestCase("soft\u00ADhyphen", "soft\u00ADhyphen")]
    public void White_space_and_control_characters_are_escaped(string text, string expected) =>
        Assert.That(VisibleText.Of(text), Is.EqualTo(expected));

    [Test]
    public void Halves_of_surrogate_pairs_are_escaped()
    {
        const char high = '\uD83D';
        const char low = '\uDE00';

        Assert.That(VisibleText.Of([high, high, low, low, 'a', high]), Is.EqualTo("\\uD83D😀\\uDE00a\\uD83D"));
    }
}
