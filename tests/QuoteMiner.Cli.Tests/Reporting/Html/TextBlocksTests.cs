using NUnit.Framework;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Reporting.Html;

public sealed class TextBlocksTests
{
    static readonly string LongLine = new('x', 101);

    [Test]
    public void A_line_is_a_paragraph() => Assert.That(BlocksOf($"one\n{LongLine}\r\n\r\n  three\rfour"), Is.EqualTo(new[] { "one", LongLine, "  three", "four" }));

    [Test]
    public void In_lines_broken_to_a_width_a_blank_line_ends_it() =>
        Assert.That(BlocksOf("one\r\nand more\r\n \r\n\ntwo\nthree\n"), Is.EqualTo(new[] { "one\r\nand more", "two\nthree" }));

    [TestCase("Bridge holds\n\nThe bridge of Lowmarsh held.", "Bridge holds")]
    [TestCase("“It held”: a mayor on his bridge\nThe bridge of Lowmarsh held, and so did its mayor.", "“It held”: a mayor on his bridge")]
    [TestCase("Friday, January 4\n\nThe bridge of Lowmarsh held.", "")]
    [TestCase("It held.\n\nThe bridge of Lowmarsh held.", "")]
    [TestCase("Bridge holds", "")]
    [TestCase("The bridge of Lowmarsh\n\nheld", "")]
    [TestCase("", "")]
    public void A_short_first_line_is_a_headline(string text, string headline)
    {
        var span = TextBlocks.FindHeadline(text);
        Assert.That(text[span.Start..span.End], Is.EqualTo(headline));
    }

    static List<string> BlocksOf(string text)
    {
        var found = new List<string>();
        var blocks = new TextBlocks(text);
        while (blocks.MoveNext(out var block))
        {
            found.Add(text[block.Start..block.End]);
        }

        return found;
    }
}
