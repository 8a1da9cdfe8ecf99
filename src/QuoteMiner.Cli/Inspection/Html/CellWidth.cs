using System.Globalization;
using System.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>How many cells of a fixed pitch words take: what a drawing can know of their width without the font.</summary>
internal static class CellWidth
{
    /// <summary>From here on characters are wide in East Asian fonts; so are pictures.</summary>
    const int FirstWide = 0x2E80;

    public static int Of(ReadOnlySpan<char> words)
    {
        var cells = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            cells += Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
                _ => rune.Value >= FirstWide ? 2 : 1,
            };
        }

        return cells;
    }
}
