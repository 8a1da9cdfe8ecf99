using System.Globalization;
using System.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Words of a text as they can be written in a column.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The characters, with white space other than the plain space, control characters, marks of writing direction and halves of surrogate pairs written as <c>\uXXXX</c>: no text can
    /// break a line or a column, steer a terminal, show its words in another order, or be unwritable in UTF-8. Everything else, also a backslash, is written as it is.
    /// </summary>
    public static string Of(ReadOnlySpan<char> characters)
    {
        var first = FirstHidden(characters);
        if (first < 0)
        {
            return characters.ToString();
        }

        var visible = new StringBuilder();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i >= first && IsHidden(characters, i))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)characters[i]:X4}");
            }
            else
            {
                visible.Append(characters[i]);
            }
        }

        return visible.ToString();
    }

    static int FirstHidden(ReadOnlySpan<char> characters)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            if (IsHidden(characters, i))
            {
                return i;
            }
        }

        return -1;
    }

    static bool IsHidden(ReadOnlySpan<char> characters, int i)
    {
        var character = characters[i];
        return character switch
        {
            ' ' => false,
            < '\u007F' and > ' ' => false,
            _ when char.IsHighSurrogate(character) => i + 1 == characters.Length || !char.IsLowSurrogate(characters[i + 1]),
            _ when char.IsLowSurrogate(character) => i == 0 || !char.IsHighSurrogate(characters[i - 1]),
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
            _ => char.IsControl(character) || char.IsWhiteSpace(character),
        };
    }
}
