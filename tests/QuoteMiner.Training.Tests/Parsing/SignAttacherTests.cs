using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Parsing;

public sealed class SignAttacherTests
{
    // A word with the number of its head, counted from 1; a sign with its tag.
    [TestCase("Mira/2 smiled/0 ./.", "2", TestName = "A full stop hangs on the root")]
    [TestCase("After/3 the/3 vote/6 ,/, Mira/6 left/0 ./.", "3 6", TestName = "A comma hangs on the phrase before it that leans on what follows")]
    [TestCase("Mira/2 left/0 ,/, saying/2 nothing/4 ./.", "4 2", TestName = "A comma hangs on the clause after it that leans on what precedes")]
    [TestCase("Mira/2 spoke/0 ,/, Theo/5 slept/2 and/8 Ana/8 left/2 ./.", "5 2", TestName = "A comma between conjuncts hangs on the later one")]
    [TestCase("She/2 called/0 it/2 “/`` a/8 very/7 bad/8 idea/2 ”/'' again/2 ./.", "8 8 2", TestName = "Paired marks hang on the head of what they enclose")]
    [TestCase("“/`` We/3 won/7 ,/, ”/'' Mira/7 said/0 ./.", "3 3 3 7", TestName = "So do marks around a clause")]
    [TestCase("The/2 plan/7 (/-LRB- see/2 below/4 )/-RRB- failed/0 ./.", "4 4 7", TestName = "And brackets")]
    public void Signs_hang_where_the_treebanks_hang_them(string source, string expected)
    {
        var tokens = source.Split(' ').Select(token => token[(token.LastIndexOf('/') + 1)..]).ToArray();
        var isSign = Array.ConvertAll(tokens, token => !int.TryParse(token, out _));
        var heads = Array.ConvertAll(tokens, token => int.TryParse(token, out var head) ? head - 1 : -2);
        new SignAttacher(Array.ConvertAll(tokens, token => PennTags.Parse(token)), heads, isSign).Attach();
        Assert.That(string.Join(' ', Enumerable.Range(0, heads.Length).Where(i => isSign[i]).Select(i => heads[i] + 1)), Is.EqualTo(expected));
    }

    [Test]
    public void Signs_alone_keep_what_they_have()
    {
        int[] heads = [-1, -2];
        new SignAttacher([PennTag.Colon, PennTag.Terminator], heads, [true, true]).Attach();
        Assert.That(heads, Is.EqualTo(new[] { -1, -2 }));
    }
}
