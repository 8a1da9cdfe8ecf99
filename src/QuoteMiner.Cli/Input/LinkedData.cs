using System.Text;
using System.Text.Json;

namespace QuoteMiner.Cli.Input;

/// <summary>What a description in JSON-LD says of an article.</summary>
/// <param name="Date">Its first <c>datePublished</c>, as <see cref="ArticleDate.Pattern"/>, or null.</param>
/// <param name="LongestTitle">Characters of what the reader mode may take for a title.</param>
internal readonly record struct LinkedData(string? Date, int LongestTitle)
{
    /// <summary>What is nested deeper is no description of an article.</summary>
    static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <returns>Null where it is no JSON.</returns>
    public static LinkedData? Read(string json)
    {
        string? date = null;
        var longest = 0;
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Options);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                var isDate = reader.ValueTextEquals("datePublished"u8);
                var isTitle = reader.ValueTextEquals("headline"u8) || reader.ValueTextEquals("name"u8);
                reader.Read();
                if (reader.TokenType == JsonTokenType.String && (isDate || isTitle))
                {
                    var words = reader.GetString()!;
                    date ??= isDate ? ArticleDate.Of(words) : null;
                    longest = isTitle ? Math.Max(longest, words.Length) : longest;
                }
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate pair in it.
            return null;
        }

        return new LinkedData(date, longest);
    }
}
