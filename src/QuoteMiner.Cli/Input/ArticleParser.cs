using System.Text.Json;
using System.Text.Unicode;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>Reads the article out of one line of JSON.</summary>
internal static class ArticleParser
{
    /// <summary>What a line holds besides the article may be nested as it likes: the reader spends a bit a level.</summary>
    static readonly JsonReaderOptions Options = new() { MaxDepth = RecordReader.Longest };

    /// <param name="number">The id where the line has none.</param>
    public static Article Parse(ReadOnlySpan<byte> line, string source, long number)
    {
        var article = new Article { Source = source, Line = number, Id = number };
        if (!Utf8.IsValid(line))
        {
            return article with { Problem = "not valid UTF-8" };
        }

        try
        {
            var reader = new Utf8JsonReader(line, Options);
            return Read(ref reader, article);
        }
        catch (JsonException error)
        {
            // The reader's own message names a line of its input, which is always the first.
            return article with { Problem = $"not valid JSON at byte {error.BytePositionInLine + 1}" };
        }
    }

    static Article Read(ref Utf8JsonReader reader, Article article)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return article with { Problem = "not a JSON object" };
        }

        string? text = null;
        string? problem = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (NameIs(ref reader, "text"u8))
            {
                reader.Read();
                problem ??= ReadText(ref reader, out text);
            }
            else if (NameIs(ref reader, "id"u8))
            {
                reader.Read();
                problem ??= ReadId(ref reader, ref article);
            }

            reader.Skip();
        }

        // What follows the object is an error, which this finds.
        reader.Read();
        problem ??= text is null ? "no text" : null;
        return problem is null ? article with { Text = text! } : article with { Problem = problem };
    }

    static string? ReadText(ref Utf8JsonReader reader, out string? text)
    {
        text = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return "text is not a string";
        }

        try
        {
            text = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return "text holds half a surrogate pair";
        }
    }

    static string? ReadId(ref Utf8JsonReader reader, ref Article article)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return "id is neither a string nor a number";
        }

        try
        {
            article = article with { Id = DocumentId.FromJson(ref reader) };
            return null;
        }
        catch (JsonException)
        {
            return "id holds half a surrogate pair";
        }
    }

    /// <summary>A name that is no valid text is not the one looked for.</summary>
    static bool NameIs(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
