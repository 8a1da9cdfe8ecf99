using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>What holds of the layers for any text.</summary>
internal static class Invariants
{
    public static void Check(AnnotatedText text)
    {
        CheckMarks(text);
        CheckRegions(text);
        var last = -1;
        foreach (var diagnostic in text.Diagnostics.Items)
        {
            Assert.That(diagnostic.Span.Start, Is.GreaterThan(last));
            Assert.That(diagnostic.Span.Length, Is.GreaterThan(0));
            last = diagnostic.Span.Start;
        }
    }

    static void CheckMarks(AnnotatedText text)
    {
        var roles = new Dictionary<int, MarkRole>();
        var end = 0;
        foreach (var mark in text.Marks.Items)
        {
            Assert.That(mark.Position, Is.GreaterThanOrEqualTo(end));
            Assert.That(mark.End, Is.LessThanOrEqualTo(text.Source.Length));
            Assert.That(mark.Role, Is.Not.EqualTo(MarkRole.None));
            end = mark.End;
            roles.Add(mark.Position, mark.Role);
        }

        foreach (var region in text.Regions.Items)
        {
            Assert.That(roles.Remove(region.Open, out var opening) && opening == MarkRole.Opening);
            Assert.That(!region.IsClosed || (roles.Remove(region.End, out var closing) && closing == MarkRole.Closing));
        }

        Assert.That(roles.Values, Is.All.EqualTo(MarkRole.Stray));
    }

    static void CheckRegions(AnnotatedText text)
    {
        var around = new Stack<QuoteRegion>();
        for (var i = 0; i < text.Regions.Count; i++)
        {
            var region = text.Regions[i];
            var paragraph = text.Paragraphs[region.Paragraph];
            Assert.That(region.Open >= paragraph.Start && region.Open < region.Start && region.Start < region.End
                && region.End <= region.Close && region.Close <= paragraph.End);
            Assert.That(i == 0 || text.Regions[i - 1].Open < region.Open);
            while (around.Count > 0 && around.Peek().Close <= region.Open)
            {
                around.Pop();
            }

            Assert.That(around.Count == 0 || region.Close <= around.Peek().End, "regions cross");
            Assert.That(region.Depth, Is.EqualTo(around.Count));
            around.Push(region);
            if (region.Continues >= 0)
            {
                Assert.That(region.Continues, Is.LessThan(i));
                Assert.That(text.Regions[region.Continues].IsClosed, Is.False);
                Assert.That(text.Regions[region.Continues].Paragraph, Is.EqualTo(region.Paragraph - 1));
            }
        }
    }
}
