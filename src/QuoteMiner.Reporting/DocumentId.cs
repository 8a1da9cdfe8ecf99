using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>The caller's name for a document: a string or a JSON number, given back as it came. The default value is the empty string.</summary>
public readonly record struct DocumentId
{
    readonly string? value;
    readonly bool isNumber;

    DocumentId(string? value, bool isNumber)
    {
        this.value = value;
        this.isNumber = isNumber;
    }

    internal bool IsNumber => isNumber;

    /// <summary>An id that is a string; null counts as the empty one.</summary>
    public static implicit operator DocumentId(string? value) => new(value, isNumber: false);

    /// <summary>An id that is a number.</summary>
    public static implicit operator DocumentId(long value) => new(value.ToString(CultureInfo.InvariantCulture), isNumber: true);

    /// <summary>The id at which <paramref name="reader"/> stands. A number keeps its notation: <c>1.0</c> and <c>1e3</c> stay what they are, and no digit is lost.</summary>
    /// <exception cref="JsonException">The reader stands at neither a string nor a number, or at a string that is no valid text.</exception>
    public static DocumentId FromJson(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Number => new DocumentId(
                    Encoding.ASCII.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan), isNumber: true),
                _ => throw new JsonException("The id is neither a string nor a number."),
            };
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The id holds half a surrogate pair.", error);
        }
    }

    /// <summary>The string, or the number in its own notation.</summary>
    public override string ToString() => value ?? "";

    internal void WriteTo(Utf8JsonWriter writer, JsonEncodedText name)
    {
        if (isNumber)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value!);
        }
        else
        {
            writer.WriteString(name, value ?? "");
        }
    }
}
