using System.Text.Json;

namespace QuoteMiner.Cli;

/// <summary>What strangers put into ids and texts, and every format has to give back.</summary>
internal static class HostileTexts
{
    public static readonly string[] Ids =
    [
        "plain", "two\nlines\r\nthree", "say \"it\", 'now'", "🌊 café 東京", "=cmd()", "'=already()", "+1", "-2", "@sum", "\ttab", "<script>alert(1)</script>", "a\u202Eb\u001B[2J", "",
    ];

    /// <summary>A quotation of a megabyte, with all that breaks lines, cells and markup, without a quotation mark.</summary>
    public static string LongWords { get; } = string.Concat(Enumerable.Repeat("the wall moved, café 🌊 = <b> & 'so' \\ on; ", 25_000)).Trim();

    /// <summary>Lines of JSON, one an id; the last text has the long quotation.</summary>
    public static string Lines { get; } = string.Concat(
        Ids.Select((id, i) => $"{{\"id\":{JsonSerializer.Serialize(id)},\"text\":{JsonSerializer.Serialize(TextOf(i))}}}\n"));

    public static string WordsOf(int i) => i == Ids.Length - 1 ? LongWords : "=1+1, it held";

    static string TextOf(int i) => $"“{WordsOf(i)},” Mira Park said.";
}
