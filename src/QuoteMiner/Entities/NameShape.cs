using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Reads the characters of a word: its shape and affixes.</summary>
internal static class NameShape
{
    const uint Upper = 1;
    const uint Lower = 2;
    const uint Digit = 3;
    const uint Period = 4;
    const uint Hyphen = 5;
    const uint Apostrophe = 6;
    const uint Other = 7;

    const int Width = 3;
    const int LongestShape = 8;
    const int LongestRun = 2;
    const int CaseShift = LongestShape * Width;
    const int FirstShift = CaseShift + 2;

    /// <summary>Sets shape and affixes. Equal kinds in a row count twice at most, and a shape has eight places: of a very long word little is read.</summary>
    public static void Read(ReadOnlySpan<char> word, bool first, SentenceCase sentence, ref NameTraits traits)
    {
        uint shape = 0, last = 0;
        int run = 0, length = 0;
        for (var i = 0; i < word.Length && length < LongestShape && i < 4 * LongestShape; i++)
        {
            var kind = KindOf(word[i]);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= LongestRun)
            {
                shape |= kind << (Width * length++);
            }
        }

        traits.Shape = shape | ((uint)sentence << CaseShift) | (first ? 1u << FirstShift : 0);
        Affixes.Read(word, out traits.Suffix, out traits.Prefix);
    }

    static uint KindOf(char character) => character switch
    {
        >= 'a' and <= 'z' => Lower,
        >= 'A' and <= 'Z' => Upper,
        >= '0' and <= '9' => Digit,
        '.' => Period,
        '-' => Hyphen,
        '\'' or '’' => Apostrophe,
        < '\x80' => Other,
        _ when char.IsUpper(character) => Upper,
        _ when char.IsLetter(character) => Lower,
        _ => Other,
    };
}
