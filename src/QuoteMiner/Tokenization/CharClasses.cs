using System.Globalization;
using System.Runtime.CompilerServices;

namespace QuoteMiner.Tokenization;

/// <summary>The class of every UTF-16 unit: a table for Latin-1, the Unicode category for the rest.</summary>
internal static class CharClasses
{
    static readonly CharClass[] Latin = CreateLatin();

    /// <summary>The class of the unit at <paramref name="index"/>; the two halves of a surrogate pair have the class of their character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass At(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        return character < Latin.Length ? Latin[character] : Beyond(text, index, character);
    }

    public static bool IsAlphanumeric(CharClass value) => value is CharClass.Letter or CharClass.Digit;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static CharClass Beyond(ReadOnlySpan<char> text, int index, char character)
    {
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            return OfCategory(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(character, text[index + 1])));
        }

        if (char.IsLowSurrogate(character) && 0 < index && char.IsHighSurrogate(text[index - 1]))
        {
            return OfCategory(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index - 1], character)));
        }

        return Classify(character);
    }

    static CharClass Classify(char character) => character switch
    {
        '\'' or '`' or '´' or '’' or 'ʼ' or '‘' or '＇' => CharClass.Apostrophe,
        '-' or '‐' or '‑' => CharClass.Hyphen,
        '‒' or '–' or '—' or '―' => CharClass.Dash,
        '.' => CharClass.Dot,
        '?' or '!' or '‽' or '？' or '！' => CharClass.Terminator,
        '(' or '[' or '{' => CharClass.Opening,
        ')' or ']' or '}' => CharClass.Closing,
        _ => char.IsWhiteSpace(character) ? CharClass.Space : OfCategory(char.GetUnicodeCategory(character)),
    };

    static CharClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.Control => CharClass.Space,
        UnicodeCategory.Format => CharClass.Ignorable,
        <= UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharClass.Digit,
        _ => CharClass.Other,
    };

    static CharClass[] CreateLatin()
    {
        var classes = new CharClass[256];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = Classify((char)i);
        }

        return classes;
    }
}
