using System.Text;
using System.Text.Json;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>Collects the fields of a line that are neither text nor id: those that are handed through, in order, and those that tell of the article. Of a name that comes twice the later value counts.</summary>
internal readonly ref struct OtherFields(ArticleFields fields)
{
    readonly OrderedDictionary<string, string> handed = [];
    readonly Dictionary<string, string> told = [];

    /// <param name="reader">Stands at a name, and in the end at the end of its value.</param>
    public void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var name = WordsAt(ref reader);
        reader.Read();
        if (name is not null && fields.TellsOfArticle(name))
        {
            told[name] = reader.TokenType == JsonTokenType.String ? WordsAt(ref reader) ?? "" : "";
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (name is not null && fields.IsHandedThrough(name))
        {
            handed[name] = Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]);
        }
    }

    public List<DocumentField> ToList() => [.. handed.Select(field => new DocumentField(field.Key, field.Value))];

    public ArticleFacts ToFacts() => new(
        ArticleFacts.OneLine(told.GetValueOrDefault(ArticleFields.Title)),
        ArticleFacts.OneLine(told.GetValueOrDefault(ArticleFields.Byline)),
        FindDate());

    string? FindDate()
    {
        foreach (var name in fields.Dates)
        {
            if (told.TryGetValue(name, out var words) && ArticleDate.Of(words) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Null where it is no valid text, so that it could not be written.</summary>
    static string? WordsAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
