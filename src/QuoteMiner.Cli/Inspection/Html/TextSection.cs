using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The text as it is, with its sentences and quotations.</summary>
internal static class TextSection
{
    public static void Write(HtmlBuffer html, InspectedArticle article)
    {
        html.Raw("<section class=\"reading\" id=\"text\" aria-label=\"Text\">\n<h2>Text</h2>\n<div class=\"text\">"u8);
        if (article.Text.Tokens.Count == 0)
        {
            html.Raw("<p class=\"empty\">The text has no words.</p>"u8);
        }
        else
        {
            var marks = new TextMarks(article);
            MarkedText.Write(html, article.Text.Source, TextBlocks.FindHeadline(article.Text.Source), marks.Sorted, new TextTags(html, article, marks));
        }

        html.Raw("</div>\n</section>\n"u8);
    }
}
