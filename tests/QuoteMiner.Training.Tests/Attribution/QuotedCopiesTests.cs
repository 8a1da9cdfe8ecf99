using NUnit.Framework;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Training.Attribution;

public sealed class QuotedCopiesTests
{
    const string Text = "Ivo Brandt said that the dam, the old one, would hold. Marta Oyelaran doubted it.\n\"No,\" she said. She vowed to leave.";

    [Test]
    public void Marks_words_of_each_report_and_moves_the_gold_along()
    {
        var copies = QuotedCopies.Of(Document(), QuotedCopies.Sparseness).ToArray();
        Assert.That(copies.Sum(copy => copy.Marked.Count), Is.EqualTo(1), "the second report shares its paragraph with quotation marks");
        var (document, marked) = copies.Single();
        var start = marked.Single();
        Assert.That(document.Text[start - 1], Is.EqualTo('“'));
        Assert.That(document.Text.Replace("“", "").Replace("”", ""), Is.EqualTo(Text));
        var quote = document.Quotes[0];
        Assert.That(quote.Source[0].GetText(document.Text), Is.EqualTo("Ivo Brandt"));
        Assert.That(quote.Content[0].Start, Is.LessThanOrEqualTo(start));
        Assert.That(quote.Content[0].End, Is.GreaterThanOrEqualTo(document.Text.IndexOf('”')));
    }

    [Test]
    public void The_same_article_gives_the_same_copies()
    {
        var first = QuotedCopies.Of(Document(), 6).Select(copy => copy.Document.Text).ToArray();
        var second = QuotedCopies.Of(Document(), 6).Select(copy => copy.Document.Text).ToArray();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void No_copies_where_none_are_wanted() => Assert.That(QuotedCopies.Of(Document(), 0), Is.Empty);

    static GoldDocument Document() => new("a", Text,
    [
        new GoldQuote { Kind = "indirect", Content = [Span("that the dam, the old one, would hold")], Cue = [Span("said")], Source = [Span("Ivo Brandt")], SourceHead = Span("Brandt") },
        new GoldQuote { Kind = "indirect", Content = [Span("to leave")], Cue = [Span("vowed")], Source = [Span("She")], SourceHead = Span("She") },
        new GoldQuote { Kind = "direct", Content = [Span("\"No,\"")], Cue = [Span("said")], Source = [Span("she")], SourceHead = Span("she") },
    ]);

    static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
