using AngleSharp.Html.Parser;

namespace QuoteMiner.Cli.Input;

/// <summary>A page, and the article in it as far as a reader mode finds it. Nothing that the page refers to is loaded.</summary>
internal sealed class HtmlPage(string html)
{
    /// <summary>In bytes. Pages of news have a tenth of it.</summary>
    public const int Longest = 1 << 23;

    /// <summary>The parser moves up what is nested deeper, so that nothing runs out of stack.</summary>
    const int Deepest = 128;

    /// <summary>Links are made absolute by it; ends up nowhere.</summary>
    const string Address = "https://page.invalid/";

    static HtmlPage() => SmartReader.Article.Converter = PageText.Of;

    public ArticleFacts Facts { get; private set; }

    /// <summary>The text of the article; sets <see cref="Facts"/>.</summary>
    /// <exception cref="InvalidDataException">There is no article, or the page is too large; the message says which.</exception>
    public string Extract()
    {
        using var document = new HtmlParser(Options()).ParseDocument(html);
        PageSize.Check(document);
        var date = PageDate.Of(document, PageCleaner.Clean(document));
        using var reader = new SmartReader.Reader(Address, document);
        var article = reader.GetArticle();
        var text = article.Completed ? article.TextContent : null;
        if (string.IsNullOrEmpty(text))
        {
            throw new InvalidDataException("no article in the page");
        }

        Facts = new ArticleFacts(ArticleFacts.OneLine(article.Title), ArticleFacts.OneLine(article.Byline) ?? ArticleFacts.OneLine(article.Author), date);
        return text;
    }

    static HtmlParserOptions Options()
    {
        var elements = 0;
        return new HtmlParserOptions
        {
            MaximumDepth = Deepest,
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnCreated = (_, _) => PageSize.Refuse(++elements, PageSize.MostNodes, "elements"),
        };
    }
}
