using NUnit.Framework;

namespace QuoteMiner.Evaluation.Rules;

public sealed class QuoteMatchingTests
{
    const string Text = "abcdefghij";

    [TestCase("abcdef", "abc|def", 0)]
    [TestCase("abcdef", "ab|cdef", 1)]
    [TestCase("abcdef", "ab|cd", -1)]
    [TestCase("abcdef", "abcdefgh|abcdef", 0)]
    [TestCase("abcdef", "", -1)]
    public void The_first_of_those_that_cover_most_wins(string region, string candidates, int expected)
    {
        LetterSet[] sets = [.. candidates.Split('|').Select(candidate => Text.LettersOf(candidate))];
        Assert.That(QuoteMatching.BestCover(Text.LettersOf(region), sets, set => set), Is.EqualTo(expected));
    }

    [TestCase("abcd", "abcd", "0-0")]
    [TestCase("abcd", "ab", "0-0")]
    [TestCase("abcd", "a", "")]
    [TestCase("abcd|ab", "abc", "0-0")]
    [TestCase("abcd", "abc|bcd|abcd", "0-2")]
    [TestCase("abcd", "abc|bcd", "0-0")]
    [TestCase("abc|bcd", "bcd|abc", "0-1 1-0")]
    [TestCase("ab|abcd", "abc|abcde", "1-1 0-0")]
    public void Pairs_are_one_to_one_best_first(string gold, string predicted, string expected)
    {
        List<(int, int)> pairs = QuoteMatching.OneToOne(Sets(gold), Sets(predicted));
        Assert.That(string.Join(' ', pairs.Select(pair => $"{pair.Item1}-{pair.Item2}")), Is.EqualTo(expected));

        static LetterSet[] Sets(string words) => [.. words.Split('|').Select(word => Text.LettersOf(word))];
    }
}
