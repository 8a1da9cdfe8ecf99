using System.Text;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Input;

/// <summary>What a line or a page tells of its article besides the text.</summary>
/// <param name="Title">In one line, or null.</param>
/// <param name="Byline">Who wrote it, in one line, or null.</param>
/// <param name="Date">The day on which it was published, as <see cref="ArticleDate.Pattern"/>, or null.</param>
internal readonly record struct ArticleFacts(string? Title, string? Byline, string? Date)
{
    /// <summary>Of a title or a byline, in characters: some formats repeat them with every quote.</summary>
    public const int Longest = 1_000;

    /// <summary>The words with single spaces between them, cut after <see cref="Longest"/> characters; null where there are none.</summary>
    public static string? OneLine(string? words)
    {
        var line = new StringBuilder();
        var isAfterSpace = false;
        foreach (var character in words ?? "")
        {
            if (char.IsWhiteSpace(character))
            {
                isAfterSpace = line.Length > 0;
                continue;
            }

            line.Append(isAfterSpace ? " " : "").Append(character);
            isAfterSpace = false;
            if (line.Length > Longest)
            {
                break;
            }
        }

        return line.Length == 0 ? null : PlainWords.Beginning(line.ToString(), Longest).ToString();
    }
}
