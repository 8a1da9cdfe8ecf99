using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Titles and the nouns that stand for them.</summary>
internal static class RoleWords
{
    static readonly (string Title, string Noun)[] Pairs =
    [
        ("gov", "governor"), ("sen", "senator"), ("rep", "representative"), ("congressman", "representative"), ("congresswoman", "representative"), ("pres", "president"),
        ("dr", "doctor"), ("prof", "professor"), ("rev", "reverend"), ("amb", "ambassador"), ("atty", "attorney"), ("cllr", "councillor"), ("councilman", "councillor"),
        ("councilwoman", "councillor"), ("councilor", "councillor"), ("chairman", "chair"), ("chairwoman", "chair"), ("sgt", "sergeant"), ("capt", "captain"), ("lt", "lieutenant"),
        ("gen", "general"), ("col", "colonel"), ("det", "detective"), ("insp", "inspector"), ("supt", "superintendent"), ("lieut", "lieutenant"), ("min", "minister"), ("premier", "minister"),
    ];

    static readonly ulong[] Titles = [.. Array.ConvertAll(Pairs, static pair => WordHash.Of(pair.Title)), .. Array.ConvertAll(Pairs, static pair => WordHash.Of(pair.Title + "."))];
    static readonly ulong[] Nouns = Array.ConvertAll(Pairs, static pair => WordHash.Of(pair.Noun));

    /// <summary>One word for a title, with or without its period, and the noun: <c>governor</c> for <c>Gov.</c>; any other word as it is.</summary>
    public static ulong Of(ulong word) => Titles.AsSpan().IndexOf(word) is >= 0 and var title ? Nouns[title % Nouns.Length] : word;
}
