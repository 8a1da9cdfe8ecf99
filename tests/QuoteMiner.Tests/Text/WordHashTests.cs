using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class WordHashTests
{
    [TestCase("Lavrov", "LAVROV")]
    [TestCase("É", "é")]
    [TestCase("don’t", "don't")]
    public void Ignores_case_and_the_form_of_the_apostrophe(string one, string other) =>
        Assert.That(WordHash.Of(one), Is.EqualTo(WordHash.Of(other)));

    [TestCase("ab", "ba")]
    [TestCase("a", "aa")]
    [TestCase("", "a")]
    public void Differs_for_different_words(string one, string other) =>
        Assert.That(WordHash.Of(one), Is.Not.EqualTo(WordHash.Of(other)));
}
