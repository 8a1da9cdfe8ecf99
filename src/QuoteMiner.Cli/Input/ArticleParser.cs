using System.Text.Json;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>Reads the article out of one line of JSON.</summary>
internal static class ArticleParser
{
    /// <summary>What a line holds besides the article may be nested as it likes: the reader spends a bit a level.</summary>
    static readonly JsonReaderOptions Options = new() { MaxDepth = RecordReader.Longest };

    /// <param name="number">The id where the line has none.</param>
    public static Article Parse(ReadOnlySpan<byte> line, string source, long number, ArticleFields fields)
    {
        var article = new Article { Source = source, Line = number, Id = number };
        if (TextProblem.FindInvalid(line) is >= 0 and var index)
        {
            return article with { Problem = TextProblem.At("not valid UTF-8", index) };
        }

        try
        {
            var reader = new Utf8JsonReader(line, Options);
            return Read(ref reader, line, article, fields);
        }
        catch (JsonException error)
        {
            // The reader's own message names a line of its input, which is always the first.
            return article with { Problem = $"not valid JSON at byte {error.BytePositionInLine + 1}" };
        }
    }

    static Article Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line, Article article, ArticleFields fields)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return article with { Problem = "not a JSON object" };
        }

        string? text = null;
        string? problem = null;
        var others = new OtherFields(fields);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (NameIs(ref reader, fields.Text))
            {
                reader.Read();
                problem ??= ReadText(ref reader, fields.Text, out text);
            }
            else if (NameIs(ref reader, fields.Id))
            {
                reader.Read();
                problem ??= ReadId(ref reader, fields.Id, ref article);
            }
            else
            {
                others.Read(ref reader, line);
            }

            reader.Skip();
        }

        // What follows the object is an error, which this finds.
        reader.Read();
        problem ??= text is null ? $"no {fields.Text}" : null;
        return problem is null ? article with { Text = text!, Facts = others.ToFacts(), Fields = others.ToList() } : article with { Problem = problem };
    }

    static string? ReadText(ref Utf8JsonReader reader, string name, out string? text)
    {
        text = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return $"{name} is not a string";
        }

        try
        {
            text = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return $"{name} holds half a surrogate pair";
        }
    }

    static string? ReadId(ref Utf8JsonReader reader, string name, ref Article article)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return $"{name} is neither a string nor a number";
        }

        try
        {
            article = article with { Id = DocumentId.FromJson(ref reader) };
            return null;
        }
        catch (JsonException)
        {
            return $"{name} holds half a surrogate pair";
        }
    }

    /// <summary>A name that is no valid text is not the one looked for.</summary>
    static bool NameIs(ref Utf8JsonReader reader, string name)
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
