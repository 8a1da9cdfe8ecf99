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

    enum Following : byte
    {
        /// <summary>Nothing but closing signs up to the paragraph's end.</summary>
        End,
        Lower,
        Capital,

        /// <summary>A capitalised word that begins sentences rather than names: <c>The</c>.</summary>
        Starter,
        Digit,
        Other,
    }

    readonly bool TakesPeriod(int start, int end, bool dotted)
    {
        if (ClassAt(end + 1) is CharClass.Dot or CharClass.Terminator)
        {
            // "U.S.?" keeps its full stop, "etc..." is a word and an ellipsis.
            return dotted && ClassAt(end + 1) == CharClass.Terminator;
        }

        var word = source[start..end];
        if (dotted)
        {
            return After(end + 1) is not (Following.End or Following.Starter);
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            var after = After(end + 1);
            return after == Following.Capital ? word[0] != 'I' : after == Following.Other && ClassAt(end + 1) != CharClass.Closing && !char.IsWhiteSpace(source[Math.Min(end + 1, source.Length - 1)]);
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

        return (classes & WordClasses.FinalAbbreviation) == 0 || following != Following.Starter;
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

        // In capitals every word looks like a starter: "U.S. AND".
        var shouted = end - position > 1 && char.IsUpper(source[position + 1]);
        return !shouted && (Lexicon.Default.Find(source[position..end]) & SentenceStarters) != 0 ? Following.Starter : Following.Capital;
    }
}
