using System.Security.Cryptography;

namespace QuoteMiner.Cli.Database;

/// <summary>A text in which the words that were looked for are marked.</summary>
/// <param name="Matches">In UTF-16 code units of <paramref name="Text"/>, sorted, disjoint.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Matches)
{
    /// <summary>FTS5 marks words by putting these around them; no text can hold what is made anew each time.</summary>
    public static string Open { get; } = $"<{RandomNumberGenerator.GetHexString(24)}>";

    public static string Close { get; } = $"</{RandomNumberGenerator.GetHexString(24)}>";

    public static MarkedText Of(string highlighted)
    {
        var matches = new List<TextSpan>();
        var text = new System.Text.StringBuilder(highlighted.Length);
        var rest = highlighted.AsSpan();
        while (rest.IndexOf(Open, StringComparison.Ordinal) is >= 0 and var open)
        {
            text.Append(rest[..open]);
            rest = rest[(open + Open.Length)..];
            var length = rest.IndexOf(Close, StringComparison.Ordinal);
            matches.Add(new TextSpan(text.Length, text.Length + length));
            text.Append(rest[..length]);
            rest = rest[(length + Close.Length)..];
        }

        return new MarkedText(text.Append(rest).ToString(), matches);
    }
}
