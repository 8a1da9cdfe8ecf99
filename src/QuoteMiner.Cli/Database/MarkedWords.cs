using System.Text;
using QuoteMiner.Cli.Output.Readable;

namespace QuoteMiner.Cli.Database;

/// <summary>
/// Shows words with their matches marked: in the colour of a match, or between asterisks where there are no colours. While lines are broken, each mark is a control
/// character, of which readable text has none.
/// </summary>
internal sealed class MarkedWords(TextWriter output, bool hasColours)
{
    const char Open = '\u0001';
    const char Close = '\u0002';

    readonly TextStyle style = new(output, hasColours);

    /// <param name="width">Of a line. A mark takes a column, also where it becomes a colour.</param>
    public void Write(MarkedText words, string indent, int width)
    {
        var isMatch = false;
        foreach (var line in WordWrap.Break($"\"{ToReadable(words)}\"", width))
        {
            output.Write(indent);
            foreach (var (piece, isMarked) in Pieces(line, isMatch))
            {
                isMatch = isMarked;
                style.Write(isMarked ? TextRole.Match : TextRole.Words, isMarked && !hasColours && piece.Length > 0 ? $"*{piece}*" : piece);
            }

            output.WriteLine();
        }
    }

    static string ToReadable(MarkedText words)
    {
        var readable = new StringBuilder();
        var hasSpace = false;
        var end = 0;
        foreach (var match in words.Matches)
        {
            Append(words.Text.AsSpan(end..match.Start), isMatch: false);
            Append(match.Slice(words.Text), isMatch: true);
            end = match.End;
        }

        Append(words.Text.AsSpan(end), isMatch: false);
        return readable.ToString();

        void Append(ReadOnlySpan<char> part, bool isMatch)
        {
            var shown = ReadableText.Of(part);
            hasSpace |= part.Length > 0 && char.IsWhiteSpace(part[0]);
            if (shown.Length > 0)
            {
                readable.Append(hasSpace && readable.Length > 0 ? " " : "").Append(isMatch ? $"{Open}{shown}{Close}" : shown);
                hasSpace = char.IsWhiteSpace(part[^1]);
            }
        }
    }

    /// <summary>The last piece, which may be empty, tells whether the next line begins in a match.</summary>
    static IEnumerable<(string Piece, bool IsMarked)> Pieces(string line, bool isMarked)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is Open or Close)
            {
                yield return (line[start..i], isMarked);
                isMarked = line[i] == Open;
                start = i + 1;
            }
        }

        yield return (line[start..], isMarked);
    }
}
