using System.Text.Json;

namespace QuoteMiner.Evaluation.Reading;

/// <summary>Typed fields of a JSON object; each throws a <see cref="FormatException"/> that says what was expected.</summary>
internal static class JsonFields
{
    /// <summary>A string, or a number as it was written.</summary>
    internal static string RequiredId(this JsonElement element)
    {
        JsonElement id = Required(element, "id");
        return id.ValueKind switch
        {
            JsonValueKind.String => JsonText.Read(id),
            JsonValueKind.Number => id.GetRawText(),
            _ => throw Expected("id", "a string or a number", id),
        };
    }

    internal static string RequiredString(this JsonElement element, string name)
    {
        JsonElement value = Required(element, name);
        return value.ValueKind == JsonValueKind.String ? JsonText.Read(value) : throw Expected(name, "a string", value);
    }

    internal static string? OptionalString(this JsonElement element, string name) =>
        IsAbsent(element, name) ? null : element.RequiredString(name);

    internal static IEnumerable<JsonElement> RequiredObjects(this JsonElement element, string name)
    {
        JsonElement value = Required(element, name);
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Expected(name, "an array of objects", value);
        }

        return value.EnumerateArray().Select(item =>
            item.ValueKind == JsonValueKind.Object ? item : throw Expected(name, "an array of objects", item));
    }

    internal static JsonElement? OptionalObject(this JsonElement element, string name)
    {
        if (IsAbsent(element, name))
        {
            return null;
        }

        JsonElement value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Object ? value : throw Expected(name, "an object or null", value);
    }

    internal static IReadOnlyList<RawSpan> RequiredSpans(this JsonElement element, string name)
    {
        JsonElement value = Required(element, name);
        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => Span(name, item))]
            : throw Expected(name, "an array of spans [start, end]", value);
    }

    /// <summary>None where the field is absent or null.</summary>
    internal static IReadOnlyList<RawSpan> OptionalSpans(this JsonElement element, string name) =>
        IsAbsent(element, name) ? [] : element.RequiredSpans(name);

    /// <summary>Null where the field is absent, null or an empty array.</summary>
    internal static RawSpan? OptionalSpan(this JsonElement element, string name)
    {
        if (IsAbsent(element, name))
        {
            return null;
        }

        JsonElement value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0 ? null : Span(name, value);
    }

    static RawSpan Span(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2
            && value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out int start)
            && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out int end)
            ? new RawSpan(start, end)
            : throw Expected(name, "a span [start, end] of two whole numbers", value);

    static bool IsAbsent(JsonElement element, string name) =>
        !element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null;

    static JsonElement Required(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value : throw new FormatException($"expected a field \"{name}\", found none");

    static FormatException Expected(string name, string what, JsonElement found)
    {
        string raw = found.GetRawText();
        return new FormatException($"expected \"{name}\" to be {what}, found {(raw.Length < 60 ? raw : raw[..60] + "…")}");
    }
}
