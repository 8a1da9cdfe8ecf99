using System.Globalization;
using System.Text;

namespace QuoteMiner.Evaluation.Rules;

/// <summary>Classes of characters as the reference scorer's language draws them; they differ from .NET's own in the named places.</summary>
/// <remarks>Letters assigned after Unicode 14 are letters here and not yet there.</remarks>
internal static class Characters
{
    /// <summary>Letters and numbers of every kind, ½ and ² too. A combining mark is none.</summary>
    internal static bool IsLetterOrDigit(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : IsLetterOrDigit(char.GetUnicodeCategory(c));

    /// <inheritdoc cref="IsLetterOrDigit(char)"/>
    internal static bool IsLetterOrDigit(Rune rune) => IsLetterOrDigit(Rune.GetUnicodeCategory(rune));

    static bool IsLetterOrDigit(UnicodeCategory category) =>
        category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>White space, the four information separators U+001C–U+001F too.</summary>
    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    internal static bool IsBlank(ReadOnlySpan<char> text) => Trim(text).IsEmpty;

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsSpace(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>Capital letters, Roman numerals and circled, squared and bracketed capitals too. A title-case digraph (ǅ) is none.</summary>
    internal static bool IsUpper(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter
        || rune.Value is (>= 0x2160 and <= 0x216F) or (>= 0x24B6 and <= 0x24CF)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    /// <summary>The first <paramref name="count"/> code points of a text, or all.</summary>
    internal static ReadOnlySpan<char> First(ReadOnlySpan<char> text, int count)
    {
        int at = 0;
        for (; 0 < count && at < text.Length; count--)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return text[..at];
    }
}
