using System.Text;
using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>
/// A case is a text in which ⟦ ⟧ hold the content of each region expected, ¦ stands for a line break, and a ⟦ of a region that carries on the
/// one of the paragraph before is written ⟦+. The brackets are taken out before the stage sees the text.
/// </summary>
public sealed class QuotationStageTests
{
    [TestCase("“⟦It held,⟧” she said. “⟦We ran.⟧”", TestName = "Curly marks")]
    [TestCase("\"⟦It held,⟧\" she said. \"⟦We ran.⟧\"", TestName = "Straight marks")]
    [TestCase("''⟦It held,⟧'' she said. ``⟦We ran.⟧''", TestName = "Doubled marks")]
    [TestCase("\"⟦It held⟧\", she said, (\"⟦we ran⟧\")—\"⟦all of us⟧\"—home.", TestName = "Punctuation outside, brackets and dashes")]
    [TestCase("She said:\"⟦It held.⟧\"Then she left.", TestName = "Marks glued to words")]
    [TestCase("“⟦ It held, ⟧” she said.", TestName = "Spaces inside curly marks")]
    [TestCase("\"⟦ It held, ⟧\" she said.", TestName = "Spaces inside straight marks")]
    [TestCase("“⟦It held,⟧\" she said.", TestName = "53 Straight and curly mixed")]
    [TestCase("\"⟦It held,⟧” she said.", TestName = "53 Straight and curly mixed, the other way")]
    [TestCase("”⟦It held,⟧“ she said. ”⟦We ran,⟧“ said Park.", TestName = "54 Wrong-direction marks")]
    [TestCase("He spoke of a “⟦full review⟧“ and left.", TestName = "54 Two opening marks")]
    [TestCase("He spoke of a ”⟦full review⟧” and left.", TestName = "54 Two closing marks")]
    [TestCase("'⟦It's the farmers' dam,⟧' she said.", TestName = "55 British single marks with apostrophes")]
    [TestCase("‘⟦It’s the farmers’ dam,⟧’ she said.", TestName = "55 British curly single marks with apostrophes")]
    [TestCase("Dam '⟦will hold⟧', says engineer", TestName = "77 Single marks in a headline")]
    [TestCase("The '⟦hawks⟧' and '⟦doves⟧' agreed.", TestName = "55 Single marks around plurals")]
    [TestCase("He said `⟦run⟧' and we ran.", TestName = "55 Backtick and straight")]
    [TestCase("\"⟦He said '⟦run,⟧' so we ran,⟧\" Park said.", TestName = "56 Nested alternating")]
    [TestCase("“⟦He said ‘⟦run⟧’⟧”, Park said.", TestName = "56 Nested alternating, closing together")]
    [TestCase("''⟦He said '⟦run⟧'⟧'' to Park.", TestName = "56 Nested alternating, three straight marks")]
    [TestCase("''⟦'⟦Run⟧' is what he said,⟧'' Park recalled.", TestName = "56 Nested alternating, three straight marks at the start")]
    [TestCase("'⟦He said \"⟦run⟧\" so we ran,⟧' Park said.", TestName = "56 Nested alternating, British")]
    [TestCase("“⟦He called it “⟦fixed⟧” again,⟧” Park said.", TestName = "56 Nested same curly")]
    [TestCase("\"⟦He called it \"⟦fixed⟧\" again,⟧\" Park said.", TestName = "56 Nested same straight")]
    [TestCase("«⟦Oui⟧», dit-elle. «⟦ Non ⟧» ajouta-t-il.", TestName = "57 Guillemets, with spaces and without")]
    [TestCase("”⟦ … it held,⟧” she said.", TestName = "54 Closing mark, space and ellipsis at the start")]
    [TestCase("„⟦Ja⟧“, sagte sie. „⟦Nein⟧”, sagte er.", TestName = "57 Low and high")]
    [TestCase("»⟦Ja⟧«, sagte sie. »⟦Nein⟧« und ging.", TestName = "57 Reversed guillemets")]
    [TestCase("›⟦Ja⟧‹ und ‹⟦oui⟧›", TestName = "57 Single guillemets")]
    [TestCase("彼は「⟦はい、『⟦本⟧』です⟧」と言った。", TestName = "57 Corners")]
    [TestCase("«⟦He said “⟦run⟧”,⟧» she wrote.", TestName = "57 Curly in guillemets")]
    [TestCase("A 6'2\" guard and a 12\" pipe, 5' tall, 12″ wide, at 40′ north.", TestName = "60 Feet and inches")]
    [TestCase("\"⟦It is a 12\" pipe,⟧\" he said.", TestName = "60 Inches in a quotation")]
    [TestCase("She said: \"⟦He is 6'2\" tall.⟧\"", TestName = "60 Feet and inches in a quotation")]
    [TestCase("We called it \"⟦Class of 2012⟧\" and \"⟦the end⟧\".", TestName = "60 A year before the closing mark")]
    [TestCase("The '98 flood, the '90s and the dogs' bowls.", TestName = "60 Years")]
    [TestCase("'Tis rock 'n' roll, O'Neill; get 'em to the dogs' house. ’Twas goin’ well.", TestName = "61 Elisions")]
    [TestCase("\"⟦'Tis the '98 flood,⟧\" she said of the farmers' dam.", TestName = "61 Elisions in a quotation")]
    [TestCase("They shouted '⟦It's rock 'n' roll!⟧' at us.", TestName = "61 Elision in single marks")]
    [TestCase("She said \"\" and \"…\" and “ ”.", TestName = "Marks around nothing")]
    [TestCase("it''s and don''t", TestName = "Doubled apostrophes")]
    public void Finds_the_regions(string marked) => Check(marked, "");

    [TestCase("“⟦It held.¦“⟦+We checked.¦¦“⟦+Twice,⟧” she said.", "", TestName = "51 Over paragraphs")]
    [TestCase("Park said: \"⟦It held.¦\"⟦+We checked,⟧\" he said.", "", TestName = "51 Over paragraphs, straight")]
    [TestCase("''⟦It held.¦''⟦+We checked,⟧'' he said.", "", TestName = "51 Over paragraphs, doubled")]
    [TestCase("‘⟦It held.¦‘⟦+We checked,⟧’ he said.", "", TestName = "51 Over paragraphs, single")]
    [TestCase("“⟦It is “⟦fixed⟧” now.¦“⟦+We checked,⟧” he said.", "", TestName = "51 Over paragraphs, with a quotation inside")]
    [TestCase("“⟦It broke, he said.|“⟦We ran,⟧” she said.¦“⟦No,⟧” he said.", "u0", TestName = "51 Missing mark before another paragraph's quotation")]
    [TestCase("“⟦It held, she said.¦They ran.", "u0", TestName = "52 Missing closing mark")]
    [TestCase("\"⟦It held, she said.¦\"⟦+We ran,⟧\" he said.", "", TestName = "52 Missing closing mark reads as over paragraphs")]
    [TestCase("It held,\" she said.¦\"⟦We ran,⟧\" he said.", "o8", TestName = "52 Missing opening mark")]
    [TestCase("It held,” she said. “⟦We ran,⟧” he said.", "o8", TestName = "52 Missing opening mark, curly")]
    [TestCase("\"⟦It broke, he said.| \"⟦It is \"⟦fixed⟧\" now,⟧\" she said.", "u0", TestName = "52 Odd count, the first unclosed")]
    [TestCase("“⟦It broke, he said.| “⟦We ran,⟧” she said. “⟦All of us.⟧”", "u0", TestName = "52 Odd count, curly")]
    [TestCase("\"⟦It held, ⟧\"she said, \"⟦and we ran.⟧\"", "", TestName = "59 Space on the wrong side of the closing mark")]
    [TestCase("She said,\"⟦ It held,⟧\" and left.", "", TestName = "59 Space on the wrong side of the opening mark")]
    [TestCase("He wrote \"⟦It «⟦held,|⟧\" and left.", "u13", TestName = "52 Unclosed inside another family")]
    public void Finds_the_regions_and_says_what_is_odd(string marked, string diagnostics) => Check(marked, diagnostics);

    [TestCase("", 0)]
    [TestCase(" \t\r\n \u2028", 0)]
    [TestCase("one\r\ntwo\rthree\nfour\u0085five\u2028six\u2029seven", 7)]
    [TestCase("\n\n one \n\n", 1)]
    public void Every_line_with_something_on_it_is_a_paragraph(string text, int count) =>
        Assert.That(Annotate(text).Paragraphs.Count, Is.EqualTo(count));

    [Test]
    public void Apostrophes_are_no_marks()
    {
        var text = Annotate("Don't: O'Neill's dogs' 6'2\" '98 flood, ‘Tis ’em.");
        Assert.That(text.Marks.Count, Is.Zero);
        Assert.That(text.Diagnostics.Count, Is.Zero);
    }

    [Test]
    public void Deep_nesting_gives_the_outermost_marks_up()
    {
        var text = Annotate(string.Concat(Enumerable.Repeat("“a ", 20)));
        Assert.That(text.Regions.Count, Is.EqualTo(20));
        Assert.That(text.Diagnostics.Count, Is.EqualTo(20));
        Invariants.Check(text);
    }

    static void Check(string marked, string diagnostics)
    {
        var (source, expected) = Parse(marked);
        var text = Annotate(source);
        Invariants.Check(text);
        var found = text.Regions.Items.ToArray().Select(region => (region.Start, region.End, (int)region.Depth, region.Continues >= 0));
        Assert.That(found, Is.EqualTo(expected).AsCollection, source);
        var odd = text.Diagnostics.Items.ToArray()
            .Select(diagnostic => $"{(diagnostic.Code == QuoteDiagnosticCode.UnclosedQuotation ? 'u' : 'o')}{diagnostic.Span.Start}");
        Assert.That(string.Join(' ', odd), Is.EqualTo(diagnostics), source);
    }

    /// <summary>A region without its ⟧ ends with its paragraph, or at | (which is taken out too).</summary>
    static (string Source, List<(int Start, int End, int Depth, bool Continues)> Regions) Parse(string marked)
    {
        var source = new StringBuilder();
        var regions = new List<(int Start, int End, int Depth, bool Continues)>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '⟦':
                    var continues = i + 1 < marked.Length && marked[i + 1] == '+';
                    i += continues ? 1 : 0;
                    regions.Add((source.Length, -1, open.Count, continues));
                    open.Push(regions.Count - 1);
                    break;
                case '⟧' or '|':
                    End();
                    break;
                case '¦':
                    EndAll();
                    source.Append('\n');
                    break;
                default:
                    source.Append(marked[i]);
                    break;
            }
        }

        EndAll();
        return (source.ToString(), regions);

        void End()
        {
            var region = open.Pop();
            regions[region] = regions[region] with { End = source.Length };
        }

        void EndAll()
        {
            while (open.Count > 0)
            {
                End();
            }
        }
    }

    static AnnotatedText Annotate(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        new QuotationStage().Annotate(text);
        return text;
    }
}
