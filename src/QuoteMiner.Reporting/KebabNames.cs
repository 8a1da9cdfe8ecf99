using System.Text.Json;

namespace QuoteMiner.Reporting;

/// <summary>The names of an enum as reports write them: <c>SubjectOfCue</c> is <c>subject-of-cue</c>.</summary>
internal static class KebabNames<TEnum>
    where TEnum : struct, Enum
{
    static readonly Dictionary<TEnum, JsonEncodedText> Names = Enum.GetValues<TEnum>()
        .ToDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())));

    public static JsonEncodedText Of(TEnum value) => Names[value];
}
