using NUnit.Framework;

namespace QuoteMiner.Evaluation.Rules;

public sealed class QuotedRegionsTests
{
    [TestCase("no mark at all", "")]
    [TestCase("He said “it rains” twice.", "it rains")]
    [TestCase("He said \"it rains\" twice.", "it rains")]
    [TestCase("He said ''it rains'' twice.", "it rains")]
    [TestCase("He said ``it rains'' twice.", "it rains")]
    [TestCase("Sie sagte „es regnet“ und „es schneit”.", "es regnet“ und „es schneit")]
    [TestCase("Il dit «il pleut» et part.", "il pleut")]
    [TestCase("A “…” and “!” are no regions", "")]
    [TestCase("One “a” two “b”", "a|b")]
    [TestCase("“Open to the end", "Open to the end")]
    [TestCase("“Open to the break\nand “next”", "Open to the break|next")]
    [TestCase("”Turned at the start” of it", "Turned at the start")]
    [TestCase("  ”Turned after spaces” of it", "Turned after spaces")]
    [TestCase("Not” turned inside", "")]
    [TestCase("a 5\" pipe, a 6\"pipe and rest", "pipe and rest")]
    [TestCase("ends with \"", "")]
    [TestCase("spaced \" out \" here", "")]
    [TestCase("separator \"\u001Cx\"", "")]
    [TestCase("“opens “again” inside", "opens “again")]
    [TestCase("triple '''a''' here", "'a")]
    public void Regions_are_what_lies_between_marks_of_a_paragraph(string text, string expected)
    {
        List<TextSpan> regions = QuotedRegions.Find(text, new LetterIndex(text));
        Assert.That(string.Join('|', regions.Select(region => region.GetText(text))), Is.EqualTo(expected));
    }
}
