using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Whether a full stop belongs to the word before it.</summary>
internal ref partial struct TokenScanner
{
    const WordClasses SentenceStarters = WordClasses.Determiner | WordClasses.SubjectPronoun | WordClasses.PossessivePronoun
        | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator;

    /// <summary>Abbreviations only before a number.</summary>
    static readonly WordSet BeforeNumber = new("no", "nos", "p", "pp", "fig", "figs", "art", "sec", "ch", "vol", "pt", "par", "op");

    /// <summary>Abbreviations that are words too: in lower case they are the word, so "He sat." is no Saturday.</summary>
    static readonly WordSet AlsoWords = new(
        "sat", "sun", "wed", "mon", "mar", "mass", "miss", "wash", "ore", "ill", "ind", "col", "cal", "ark", "del", "pa", "la", "ga", "mo", "penn", "tex",
        "gen", "rep", "hon", "fr", "dec", "conf", "assoc", "asst", "dir", "det", "sec", "capt", "adm", "mt", "rev", "co", "cos");

    static readonly WordSet TimeZones = new("eastern", "central", "mountain", "pacific", "greenwich", "local", "british");

    enum Following : byte
    {
        /// <summary>Nothing but closing signs up to the paragraph's end.</summary>
        End,
        Lower,
        Capital,

        /// <summary>A capitalised word that begins sentences rather than names: <c>The</c>.</summary>
        Starter,

        /// <summary>A word in capitals, of which nothing can be told.</summary>
        Shouted,

        /// <summary>A day, month or time zone.</summary>
        Calendar,
        Digit,
        Other,
    }

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
                Following.Other => IsAlphanumericAt(end + 1) || ClassAt(end + 1) == CharClass.Hyphen || At(end + 1) is ',' or ';',
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

    /// <summary>What stands after a full stop that ends before <paramref name="position"/>.</summary>
    readonly Following After(int position)
    {
        var spaces = false;
        for (var closers = 0; position < paragraphEnd && closers < 8; position++)
        {
            var kind = CharClasses.At(source, position);
            if (kind is CharClass.Space or CharClass.Ignorable)
            {
                spaces = true;
            }
            else if (!spaces && (kind is CharClass.Closing or CharClass.Apostrophe || source[position] is '"' or '”' or '»'))
            {
                closers++;
            }
            else
            {
                return spaces ? OfWord(position) : Following.Other;
            }
        }

        return position < paragraphEnd ? Following.Other : Following.End;
    }

    readonly Following OfWord(int position)
    {
        var first = CharClasses.At(source, position);
        if (first == CharClass.Digit || source[position] == '#')
        {
            return Following.Digit;
        }

        if (first != CharClass.Letter)
        {
            return Following.Other;
        }

        if (!char.IsUpper(source[position]))
        {
            return Following.Lower;
        }

        const int longest = 12;
        var end = position + 1;
        while (end < paragraphEnd && end - position < longest && CharClasses.At(source, end) == CharClass.Letter)
        {
            end++;
        }

        var next = source[position..end];
        if (next.Length > 1 && char.IsUpper(next[1]))
        {
            return Following.Shouted;
        }

        var classes = Lexicon.Default.Find(next);
        return (classes & WordClasses.CalendarWord) != 0 || TimeZones.Contains(next) ? Following.Calendar
            : (classes & SentenceStarters) != 0 ? Following.Starter : Following.Capital;
    }
}
