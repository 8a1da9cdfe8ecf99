namespace QuoteMiner.Reporting.Html;

/// <summary>The paragraphs of a text, without the white space between them.</summary>
/// <remarks>A line is a paragraph, but for text whose lines were broken to a width: there paragraphs end at blank lines.</remarks>
internal ref struct TextBlocks
{
    /// <summary>Longer lines were not broken to a width.</summary>
    const int LongestBrokenLine = 100;

    readonly ReadOnlySpan<char> text;
    readonly bool isBrokenToWidth;
    int position;

    public TextBlocks(ReadOnlySpan<char> text)
    {
        this.text = text;
        isBrokenToWidth = IsBrokenToWidth(text);
    }

    /// <summary>Finds the next one.</summary>
    /// <returns>False at the end; the block is then empty, at the end of the text.</returns>
    public bool MoveNext(out TextSpan block)
    {
        var end = position;
        var start = -1;
        while (position < text.Length)
        {
            var line = NextLine();
            if (text[line.Start..line.End].IsWhiteSpace())
            {
                if (start < 0)
                {
                    continue;
                }

                break;
            }

            start = start < 0 ? line.Start : start;
            end = line.End;
            if (!isBrokenToWidth)
            {
                break;
            }
        }

        block = start < 0 ? new TextSpan(text.Length, text.Length) : new TextSpan(start, end);
        return start >= 0;
    }

    /// <summary>The first paragraph where it looks like a headline, else an empty span. A date or the beginning of a sentence is none.</summary>
    public static TextSpan FindHeadline(ReadOnlySpan<char> text)
    {
        const int LongestHeadline = 160;
        var blocks = new TextBlocks(text);
        return blocks.MoveNext(out var first) && blocks.MoveNext(out var second)
            && first.Length <= LongestHeadline && first.Length < second.Length
            && text[first.Start..first.End].TrimEnd() is var words && words.IndexOfAny('\n', '\r') < 0 && !".,;:".Contains(words[^1], StringComparison.Ordinal) && !char.IsDigit(words[^1])
            ? first
            : default;
    }

    /// <summary>The first paragraph where it is the title, else an empty span.</summary>
    public static TextSpan FindTitle(ReadOnlySpan<char> text, ReadOnlySpan<char> title) =>
        new TextBlocks(text).MoveNext(out var first) && text[first.Start..first.End].Trim().Equals(title.Trim(), StringComparison.OrdinalIgnoreCase) ? first : default;

    TextSpan NextLine()
    {
        var start = position;
        var length = text[start..].IndexOfAny('\n', '\r');
        var end = length < 0 ? text.Length : start + length;
        position = Math.Min(end + (text[end..].StartsWith("\r\n") ? 2 : 1), text.Length);
        return new TextSpan(start, end);
    }

    /// <summary>No line is long, and there are blank lines between lines that follow each other.</summary>
    static bool IsBrokenToWidth(ReadOnlySpan<char> text)
    {
        var hasNeighbours = false;
        var hasBlankLine = false;
        var isAfterWords = false;
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length > LongestBrokenLine)
            {
                return false;
            }

            var isBlank = line.IsWhiteSpace();
            hasBlankLine |= isBlank && isAfterWords;
            hasNeighbours |= !isBlank && isAfterWords;
            isAfterWords = !isBlank;
        }

        return hasBlankLine && hasNeighbours;
    }
}
