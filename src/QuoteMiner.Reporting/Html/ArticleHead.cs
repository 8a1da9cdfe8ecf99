namespace QuoteMiner.Reporting.Html;

/// <summary>What stands above the text of an article. There is one headline: the title, where it is known, else what looks like one at the start of the text.</summary>
internal sealed class ArticleHead
{
    const int LongestId = 200;
    const int LongestTitle = 300;
    const int LongestByline = 200;

    static ReadOnlySpan<byte> Separator => " · "u8;

    readonly string? title;
    readonly string? byline;
    readonly string? date;

    /// <param name="id">The caller's, as it came; may be empty.</param>
    public ArticleHead(string id, string text, DocumentDetails? details)
    {
        Id = id;
        byline = details?.Byline;
        date = details?.Date;
        title = string.IsNullOrWhiteSpace(details?.Title) ? null : details.Title;
        Headline = title is null ? TextBlocks.FindHeadline(text) : TextBlocks.FindTitle(text, title);
    }

    public string Id { get; }

    /// <summary>The paragraph of the text that is its headline; empty where none is.</summary>
    public TextSpan Headline { get; }

    /// <summary>Title or headline; empty where there is neither.</summary>
    public ReadOnlySpan<char> HeadlineOf(ReadOnlySpan<char> text) => (title is null ? text[Headline.Start..Headline.End] : title).Trim();

    /// <param name="article">1-based number in the page.</param>
    public void Write(HtmlBuffer html, int article)
    {
        // A text that begins with its title shows it there.
        var showsTitle = title is not null && Headline.Length == 0;
        if (showsTitle)
        {
            html.Raw("<h2 class=\"title\" dir=\"auto\">"u8).Cut(title, LongestTitle).Raw("</h2>\n"u8);
        }
        else
        {
            WriteId(html.Raw("<h2>"u8), article);
            html.Raw("</h2>\n"u8);
        }

        if (!showsTitle && byline is null && date is null)
        {
            return;
        }

        html.Raw("<p class=\"facts\">"u8);
        var separator = ""u8;
        if (byline is not null)
        {
            html.Raw("<bdi class=\"byline\">"u8).Cut(byline, LongestByline).Raw("</bdi>"u8);
            separator = Separator;
        }

        if (date is not null)
        {
            html.Raw(separator).Raw("<time"u8).Attribute("datetime"u8, date).Raw(">"u8).Text(date).Raw("</time>"u8);
            separator = Separator;
        }

        if (showsTitle)
        {
            WriteId(html.Raw(separator), article);
        }

        html.Raw("</p>\n"u8);
    }

    void WriteId(HtmlBuffer html, int article)
    {
        html.Raw("<bdi>"u8);
        _ = string.IsNullOrWhiteSpace(Id) ? html.Raw("Article "u8).Number(article) : html.Cut(Id, LongestId);
        html.Raw("</bdi>"u8);
    }
}
