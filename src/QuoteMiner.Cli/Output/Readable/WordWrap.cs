using System.Text;
using Spectre.Console;

namespace QuoteMiner.Cli.Output.Readable;

/// <summary>Breaks words with single spaces between them into lines.</summary>
internal static class WordWrap
{
    /// <summary>Columns of a terminal that the words take: letters of some scripts and pictures take two, accents none.</summary>
    public static int WidthOf(string words) => Ascii.IsValid(words) ? words.Length : words.GetCellWidth();

    /// <summary>The lines, at least one. A word wider than a line is broken between characters.</summary>
    /// <param name="width">Of a line; at least 2, which every character fits in.</param>
    public static List<string> Break(string words, int width)
    {
        if (words.Length <= width && WidthOf(words) <= width)
        {
            return [words];
        }

        var lines = new List<string>();
        var line = new StringBuilder();
        var lineWidth = 0;
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words[range];
            var wordWidth = WidthOf(word);
            if (lineWidth > 0 && lineWidth + 1 + wordWidth > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                lineWidth = 0;
            }

            if (lineWidth > 0)
            {
                line.Append(' ');
                lineWidth++;
            }

            if (wordWidth > width)
            {
                lineWidth = BreakWord(word, width, line, lines);
            }
            else
            {
                line.Append(word);
                lineWidth += wordWidth;
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>Leaves the last piece in <paramref name="line"/>, which comes empty, and returns its width.</summary>
    static int BreakWord(string word, int width, StringBuilder line, List<string> lines)
    {
        var lineWidth = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var runeWidth = rune.IsAscii ? 1 : rune.ToString().GetCellWidth();
            if (lineWidth + runeWidth > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                lineWidth = 0;
            }

            line.Append(rune.ToString());
            lineWidth += runeWidth;
        }

        return lineWidth;
    }
}
