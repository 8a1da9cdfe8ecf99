using System.Runtime.CompilerServices;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Reads the characters of a word: its shape and affixes.</summary>
internal static class WordShape
{
    const uint HasLower = 1;
    const uint HasUpper = 2;
    const uint StartsUpper = 4;
    const uint HasDigit = 8;
    const uint HasHyphen = 16;
    const uint HasPeriod = 32;
    const uint HasOther = 64;
    const uint IsSingle = 128;
    const uint IsFirst = 256;
    const int CaseShift = 9;

    const int LongestRead = 64;

    static readonly byte[] Kinds = ReadKinds();

    /// <summary>A word of letters and digits; other tokens are signs.</summary>
    public static bool IsWordLike(uint shape) => (shape & (HasLower | HasUpper | HasDigit)) != 0;

    /// <summary>The token's capitals are what any word may have: none, or the first of a sentence or title.</summary>
    public static bool IsPlain(uint shape) =>
        (shape & HasUpper) == 0
        || ((shape & (StartsUpper | HasLower)) == (StartsUpper | HasLower) && ((shape & IsFirst) != 0 || shape >> CaseShift == (uint)SentenceCase.Title));

    /// <summary>Sets shape and affixes. Of a very long word only the ends are read.</summary>
    public static void Read(ReadOnlySpan<char> word, bool first, SentenceCase sentence, ref WordTraits traits)
    {
        var shape = (first ? IsFirst : 0) | ((uint)sentence << CaseShift) | (word.Length == 1 ? IsSingle : 0);
        shape |= word.Length > 0 && char.IsUpper(word[0]) ? StartsUpper : 0;
        foreach (var character in word.Length > LongestRead ? word[..LongestRead] : word)
        {
            shape |= KindOf(character);
        }

        traits.Shape = shape;
        Affixes.Read(word, out traits.Suffix, out traits.Prefix);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint KindOf(char character) => character < Kinds.Length ? Kinds[character] : KindBeyondAscii(character);

    static uint KindBeyondAscii(char character) =>
        char.IsUpper(character) ? HasUpper : char.IsLetter(character) ? HasLower : HasOther;

    static byte[] ReadKinds()
    {
        var kinds = new byte[128];
        for (var character = '\0'; character < kinds.Length; character++)
        {
            kinds[character] = (byte)(character switch
            {
                >= 'a' and <= 'z' => HasLower,
                >= 'A' and <= 'Z' => HasUpper,
                >= '0' and <= '9' => HasDigit,
                '-' => HasHyphen,
                '.' => HasPeriod,
                _ => HasOther,
            });
        }

        return kinds;
    }
}
