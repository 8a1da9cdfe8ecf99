using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>One article, or in its place what kept it from being read.</summary>
internal sealed record Article
{
    /// <summary>The path as the caller gave it, or as it was found in a folder.</summary>
    public required string Source { get; init; }

    /// <summary>1-based number of its line; 0 where the article is, or the problem concerns, the input as a whole.</summary>
    public long Line { get; init; }

    public DocumentId Id { get; init; }

    /// <summary>Empty where there is a <see cref="Problem"/> or a <see cref="Page"/>.</summary>
    public string Text { get; init; } = "";

    /// <summary>The page that the text has to be found in, or null.</summary>
    public HtmlPage? Page { get; init; }

    /// <summary>What its line tells of it.</summary>
    public ArticleFacts Facts { get; init; }

    /// <summary>What the line has besides id and text, and is to be handed through.</summary>
    public IReadOnlyList<DocumentField> Fields { get; init; } = [];

    public string? Problem { get; init; }

    public bool IsWholeInput => Line == 0;

    /// <summary>What answers tell besides the quotes. Of a page after <see cref="GetText"/>.</summary>
    public DocumentDetails Details
    {
        get
        {
            var facts = Page?.Facts ?? Facts;
            return new DocumentDetails { IsExtracted = Page is not null, Title = facts.Title, Byline = facts.Byline, Date = facts.Date, Fields = Fields };
        }
    }

    /// <summary>The text to analyse. Looking for it in a page takes longer than anything else of reading, so that is left to those who analyse.</summary>
    /// <exception cref="InvalidDataException">The page holds no article; the message says so.</exception>
    public string GetText() => Page?.Extract() ?? Text;
}
