using System.Reflection;
using System.Text;
using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>
/// Writes what was found in a text, stage by stage, as one self-contained page: the text with its quotations, for each quotation its ranked sources and what the choice hangs on, the quotes, who is
/// who, and the sentences with their trees. It loads nothing; all text is escaped.
/// </summary>
internal sealed class InspectionPage(Stream output)
{
    /// <summary>What is given to the stream at a time, in bytes.</summary>
    const int PieceLength = 1 << 18;

    const int LongestName = 300;

    static readonly PageFrame Frame = new("How it was read", typeof(InspectionPage).Assembly, "inspect");

    static readonly byte[] Version = Encoding.UTF8.GetBytes(
        typeof(QuoteExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "");

    readonly HtmlBuffer html = new();

    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(InspectedArticle article)
    {
        Frame.WriteStart(
            html,
            """<a href="#text">Text</a> <a href="#quotations">Quotations</a> <a href="#quotes">Quotes</a> <a href="#clusters">Who is who</a> <a href="#sentences">Sentences</a>"""u8);
        WriteSummary(article);
        html.Raw("<div class=\"columns\">\n"u8);
        TextSection.Write(html, article);
        QuotationSection.Write(html, article);
        html.Raw("</div>\n"u8);
        QuoteSection.Write(html, article);
        ClusterSection.Write(html, article);
        html.HandOver(output);
        SentenceSection.Write(html, article, HandOverPiece);
        WriteEnd();
        html.HandOver(output);
    }

    void HandOverPiece()
    {
        if (html.Length > PieceLength)
        {
            html.HandOver(output);
        }
    }

    void WriteSummary(InspectedArticle article)
    {
        var text = article.Text;
        html.Raw("<p class=\"sum\"><b><bdi>"u8).Cut(article.Name == ArticleReader.StandardInput ? "Standard input" : article.Name, LongestName).Raw("</bdi></b> "u8).Count(text.Paragraphs.Count, "paragraph"u8).Raw(" · "u8)
            .Count(text.Sentences.Count, "sentence"u8).Raw(" · "u8).Count(text.Tokens.Count, "token"u8).Raw(" · "u8).Count(text.RegionTokens.Count, "quotation"u8).Raw(" · "u8)
            .Count(article.Document.Quotes.Count, "quote"u8).Raw(" · "u8).Count(article.Document.Speakers.Count, "speaker"u8).Raw("</p>\n"u8);
    }

    void WriteEnd() => Frame.WriteEnd(
        html,
        [
            .. """
            <p>A <b>coloured</b> passage is a quotation that was taken for a quote, in the colour of who was found to say it; a hatched one was not. Open one, and the mentions that could be its source get their ranks in the text.
            A line runs under the mention that was chosen, a dotted one under the cue. Small numbers lead to sentences. All offsets are UTF-16 units of the text, the end not included.</p>
            <p class="keys"><kbd>Tab</kbd> and <kbd>Enter</kbd> open what is folded, on a quotation <kbd>j</kbd> and <kbd>k</kbd> go to the next one and the one before. Drawings scroll by <kbd>←</kbd> <kbd>→</kbd>.</p>
            <p>Every sentence has a tree here; <code>extract</code> parses those that matter for quotes, and its results count. QuoteMiner 
            """u8,
            .. Version,
            .. "</p>\n"u8,
        ]);
}
