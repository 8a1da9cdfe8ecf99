using System.Text.Json;
using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Database;

/// <summary>What is told of an article besides its text: by the page it was found in, and by the fields that were handed through.</summary>
internal readonly record struct ArticleFacts(string? Title, string? Byline, string? Date, string? Fields)
{
    /// <summary>The first that holds a date is taken.</summary>
    static readonly string[] DateFields = ["date", "published", "published_at", "publishedAt", "datePublished", "pubDate"];

    public static ArticleFacts Of(Article article)
    {
        if (article.Details is not { } details)
        {
            return default;
        }

        var fields = DetailsJson.FieldsOf(details);
        return new ArticleFacts(
            details.Title ?? Words(details, "title"),
            details.Byline ?? Words(details, "byline"),
            DateFields.Select(name => Words(details, name)).Select(words => words is null ? null : ArticleDate.Of(words)).FirstOrDefault(date => date is not null),
            fields.Length == 0 ? null : fields);
    }

    /// <summary>The value of a field that is a string, else null.</summary>
    static string? Words(DocumentDetails details, string name)
    {
        foreach (var field in details.Fields)
        {
            if (field.Name == name && field.Json.StartsWith('"'))
            {
                try
                {
                    return JsonElement.Parse(field.Json).GetString();
                }
                catch (InvalidOperationException)
                {
                    // Half a surrogate pair.
                    return null;
                }
            }
        }

        return null;
    }
}
