using NUnit.Framework;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

public sealed class SignAttacherTests
{
    static readonly PerceptronTagger Tagger = new();

    // Heads are 1-based, 0 the root, * a sign; after the arrow the signs' heads.
    [TestCase("Mira smiled .", "2 0 *", "2", TestName = "A full stop hangs on the root")]
    [TestCase("After the vote , Mira left .", "3 3 6 * 6 0 *", "3 6", TestName = "A comma hangs on the phrase before it that leans on what follows")]
    [TestCase("Mira left , saying nothing .", "2 0 * 2 4 *", "4 2", TestName = "A comma hangs on the clause after it that leans on what precedes")]
    [TestCase("Mira spoke , Theo slept and Ana left .", "2 0 * 5 2 8 8 2 *", "5 2", TestName = "A comma between conjuncts hangs on the later one")]
    [TestCase("She called it “ a very bad idea ” again .", "2 0 2 * 8 7 8 2 * 2 *", "8 8 2", TestName = "Paired marks hang on the head of what they enclose")]
    [TestCase("“ We won , ” Mira said .", "* 3 7 * * 7 0 *", "3 3 3 7", TestName = "So do marks around a clause")]
    [TestCase("The plan ( see below ) failed .", "2 7 * 2 4 * 0 *", "4 4 7", TestName = "And brackets")]
    public void Signs_hang_where_the_treebanks_hang_them(string source, string heads, string expected)
    {
        var text = HandMadeText.Of(source, Tagger);
        var root = -1;
        var numbers = heads.Split(' ');
        for (var i = 0; i < numbers.Length; i++)
        {
            if (int.TryParse(numbers[i], out var head))
            {
                text.Tokens.Heads[i] = head - 1;
                root = head == 0 ? i : root;
            }
        }

        SignAttacher.Attach(text.Tokens, 0, text.Tokens.Count, ref root, TokenTable.Root);

        var signs = Enumerable.Range(0, numbers.Length).Where(i => numbers[i] == "*").Select(i => text.Tokens.Heads[i] + 1);
        Assert.That(string.Join(' ', signs), Is.EqualTo(expected));
    }

    [Test]
    public void The_first_of_signs_alone_is_the_root()
    {
        var text = HandMadeText.Of("“ … ”", Tagger);
        text.Tokens.Tags[1] = PennTag.Colon;
        var root = -1;
        SignAttacher.Attach(text.Tokens, 0, 3, ref root, TokenTable.Root);
        Assert.That(text.Tokens.Heads.ToArray(), Is.EqualTo(new[] { -1, 0, 0 }));
    }
}
