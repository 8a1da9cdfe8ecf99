using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Whether a full stop belongs to the word before it.</summary>
internal ref partial struct TokenScanner
{
    /// <summary>Abbreviations only before a number.</summary>
    static readonly WordSet BeforeNumber = new("no", "nos", "p", "pp", "fig", "figs", "art", "sec", "ch", "vol", "pt", "par", "op");

    /// <summary>Abbreviations that are words too: in lower case they are the word, so "He sat." is no Saturday.</summary>
    static readonly WordSet AlsoWords = new(
        "sat", "sun", "wed", "mon", "mar", "mass", "miss", "wash", "ore", "ill", "ind", "col", "cal", "ark", "del", "pa", "la", "ga", "mo", "penn", "tex",
        "gen", "rep", "hon", "fr", "dec", "conf", "assoc", "asst", "dir", "det", "sec", "capt", "adm", "mt", "rev", "co", "cos");

    readonly bool TakesPeriod(int start, int end, bool dotted)
    {
        if (ClassAt(end + 1) == CharClass.Dot && ClassAt(end + 2) == CharClass.Dot)
        {
            // "etc..." is a word and an ellipsis.
            return false;
        }

        var word = source[start..end];
        if (dotted)
        {
            var next = After(end + 1);
            var isTime = word is ['a' or 'p' or 'A' or 'P', '.', 'm' or 'M'];
            return next switch
            {
                Following.End => false,
                Following.Starter => (Lexicon.Default.Find(source[start..(end + 1)]) & WordClasses.Abbreviation) != 0,
                Following.Capital => !isTime,
                _ => true,
            };
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return After(end + 1) switch
            {
                Following.Capital or Following.Shouted => word[0] != 'I',
                Following.Other => IsAlphanumericAt(end + 1) || ClassAt(end + 1) == CharClass.Hyphen || At(end + 1) is ',' or ';' || IsNicknameAt(end + 2),
                _ => false,
            };
        }

        if (word.Length == 1 && start > 0 && source[start - 1] == '(')
        {
            // "(b. 1949)"
            return After(end + 1) is not (Following.End or Following.Other);
        }

        const int longest = 8;
        if (word.Length > longest || ClassAt(start) != CharClass.Letter)
        {
            return false;
        }

        var classes = Lexicon.Default.Find(source[start..(end + 1)]);
        if ((classes & (WordClasses.Abbreviation | WordClasses.FinalAbbreviation)) == 0)
        {
            return false;
        }

        var following = After(end + 1);
        if (BeforeNumber.Contains(word))
        {
            return following == Following.Digit;
        }

        if (following == Following.End)
        {
            return false;
        }

        if (AlsoWords.Contains(word) && (!char.IsUpper(word[0]) || following == Following.Starter))
        {
            return false;
        }

        return (classes & WordClasses.FinalAbbreviation) == 0 || !(following == Following.Starter || (following == Following.Capital && word is "etc"));
    }
}
