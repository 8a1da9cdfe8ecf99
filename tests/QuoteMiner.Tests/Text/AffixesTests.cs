using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class AffixesTests
{
    [TestCase("Walking", "gnik", "walk")]
    [TestCase("A7", "0a", "a0")]
    [TestCase("O’B", "b'o", "o'b")]
    [TestCase("", "", "")]
    public void Ends_are_folded_and_short_words_leave_places_empty(string word, string suffix, string prefix)
    {
        Affixes.Read(word, out var last, out var first);
        Assert.That((Characters(last), Characters(first)), Is.EqualTo((suffix, prefix)));
    }

    static string Characters(ulong affix)
    {
        var characters = "";
        for (; affix != 0; affix >>= 16)
        {
            characters += (char)affix;
        }

        return characters;
    }
}
