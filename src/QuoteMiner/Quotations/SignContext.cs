using System.Runtime.CompilerServices;

namespace QuoteMiner.Quotations;

/// <summary>What the characters around a mark say of the way it faces.</summary>
internal static class SignContext
{
    /// <summary>Marks that stand together (<c>,'"</c>) are read as one; more than this many are not prose.</summary>
    const int LongestRun = 3;

    const char Edge = '\n';

    /// <summary>The first character before <paramref name="position"/> that is no mark; the edge of the paragraph counts as a line break.</summary>
    public static char Before(ReadOnlySpan<char> text, int paragraphStart, int position)
    {
        var i = position - 1;
        for (var run = 0; run < LongestRun && i >= paragraphStart && MarkTable.Contains(text[i]); run++)
        {
            i--;
        }

        return i < paragraphStart ? Edge : text[i];
    }

    /// <summary>The first character from <paramref name="position"/> on that is no mark.</summary>
    public static char After(ReadOnlySpan<char> text, int paragraphEnd, int position)
    {
        for (var run = 0; run < LongestRun && position < paragraphEnd && MarkTable.Contains(text[position]); run++)
        {
            position++;
        }

        return position < paragraphEnd ? text[position] : Edge;
    }

    public static MarkSide Lean(char before, char after)
    {
        var opens = (IsSpace(before) || OpensAfter(before)) && !IsSpace(after);
        var closes = !IsSpace(before) && !IsOpeningBracket(before) && (IsSpace(after) || ClosesBefore(after));
        return opens == closes ? MarkSide.Either : opens ? MarkSide.Opening : MarkSide.Closing;
    }

    /// <summary>White space, the byte order mark and spaces of no width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B' or '\u2060';

    /// <summary>Punctuation that American and British usage put before a closing mark.</summary>
    public static bool IsStop(char character) => character is '.' or ',' or '!' or '?' or '…' or ';' or ':' or '-' or '—' or '–';

    static bool OpensAfter(char character) =>
        IsOpeningBracket(character) || character is '—' or '–' or '-' or '―' or '/' or ':' or '=' or '>' or '¿' or '¡' or '|';

    static bool IsOpeningBracket(char character) => character is '(' or '[' or '{' or '（';

    static bool ClosesBefore(char character) => character is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '…'
        or '—' or '–' or '-' or '―' or '/' or '<' or '|' or '）' or '、' or '。' or '，';
}
