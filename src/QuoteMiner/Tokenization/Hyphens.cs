namespace QuoteMiner.Tokenization;

/// <summary>
/// Which hyphens stay inside a word. The treebanks cut <c>well-known</c> into three tokens, but leave a prefix or suffix that is no word
/// of its own (<c>anti-war</c>, <c>clock-wise</c>), telephone numbers and dates whole.
/// </summary>
internal static class Hyphens
{
    const int LongestAffix = 7;

    /// <summary>Longer strings of digits and hyphens are no telephone numbers.</summary>
    const int LongestNumber = 24;

    static readonly WordSet Prefixes = new(
        "anti", "arch", "ante", "bi", "co", "counter", "cross", "cyber", "de", "e", "ex", "extra", "hm", "hyper", "infra", "inter", "intra", "macro", "mega",
        "micro", "mid", "mini", "mm", "multi", "neo", "non", "over", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi",
        "re", "semi", "socio", "sub", "super", "tri", "uh", "ultra", "un", "wi");

    static readonly WordSet Suffixes = new("esque", "fold", "ish", "less", "wise");

    /// <summary>Whether the hyphen between <paramref name="before"/> (the token so far) and <paramref name="after"/> (the text after it) stays inside the token.</summary>
    public static bool Joins(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < LongestAffix + 1 && Prefixes.Contains(before))
        {
            return true;
        }

        var length = 0;
        while (length < after.Length && length < LongestAffix && char.IsAsciiLetter(after[length]))
        {
            length++;
        }

        return Suffixes.Contains(after[..length]);
    }

    /// <summary>
    /// Length of the telephone number or date at the start of <paramref name="text"/> (<c>555-0134</c>, <c>1-800-555-0134</c>), or 0.
    /// <c>3-4</c> and <c>1990-2000</c> are ranges, which are cut.
    /// </summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        int index = 0, hyphens = 0, group = 0, first = 0;
        for (; index < text.Length && index < LongestNumber; index++)
        {
            if (char.IsAsciiDigit(text[index]))
            {
                group++;
            }
            else if (text[index] == '-' && group > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]))
            {
                first = hyphens == 0 ? group : first;
                hyphens++;
                group = 0;
            }
            else
            {
                break;
            }
        }

        var whole = hyphens > 1 || (hyphens == 1 && first == 3 && group == 4);
        return whole && index < LongestNumber ? index : 0;
    }
}
