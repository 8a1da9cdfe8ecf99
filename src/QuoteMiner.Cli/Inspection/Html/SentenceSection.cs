using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The sentences, each as a drawing and as a table; one that is too long to be drawn as a table alone.</summary>
internal static class SentenceSection
{
    /// <summary>A drawing of more tokens is some 15,000 pixels wide: nobody reads it.</summary>
    public const int MostTokens = 200;

    /// <summary>Tokens of all drawings, which take half a kilobyte a token.</summary>
    public const int MostDrawn = 20_000;

    /// <param name="handOver">Called between sentences, so that what is written need not be kept.</param>
    public static void Write(HtmlBuffer html, InspectedArticle article, Action handOver)
    {
        var text = article.Text;
        var table = new SentenceTable(html, text);
        var findings = default(SentenceFindings);
        var drawn = 0;
        html.Raw("<section id=\"sentences\">\n<h2>Sentences</h2>\n"u8);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            var count = sentence.End - sentence.First;
            findings = findings.Next(text, sentence);
            html.Raw("<article class=\"sentence\" id=\""u8).SentenceId(i).Raw("\">\n<h3>Sentence "u8).Number(i + 1).Raw(" <small>paragraph "u8).Number(sentence.Paragraph + 1).Raw(", "u8)
                .Text(text.Tokens.Span(sentence.First, sentence.End).ToString()).Raw(", "u8).Count(count, "token"u8).Raw("</small></h3>\n"u8);
            drawn += count > MostTokens ? 0 : count;
            if (count > MostTokens)
            {
                html.Raw("<p class=\"cut\">Not drawn: it has more than "u8).Number(MostTokens).Raw(" tokens. The table tells all.</p>\n"u8);
            }
            else if (drawn > MostDrawn)
            {
                html.Raw("<p class=\"cut\">Not drawn: the sentences before have "u8).Grouped(MostDrawn).Raw(" tokens, and the page would grow too large. The table tells all.</p>\n"u8);
            }
            else
            {
                SentenceDrawing.Write(html, article, i, findings);
            }

            table.Write(i, findings, isOpen: count > MostTokens || drawn > MostDrawn);
            html.Raw("</article>\n"u8);
            handOver();
        }

        html.Raw("</section>\n"u8);
    }
}
