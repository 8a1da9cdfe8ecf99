using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>What follows a full stop.</summary>
internal ref partial struct TokenScanner
{
    const WordClasses SentenceStarters = WordClasses.Determiner | WordClasses.SubjectPronoun | WordClasses.PossessivePronoun
        | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator;

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

    /// <summary>A capitalised word in quotation marks or brackets, and a capital behind it: <c>Robert C. "Bobby" Vale</c>.</summary>
    readonly bool IsNicknameAt(int position)
    {
        // A nickname of 12 letters, its marks, a space and the capital behind it.
        const int longest = 16;
        var ahead = source[Math.Min(position, paragraphEnd)..Math.Min(position + longest, paragraphEnd)];
        if (ahead.Length < 2 || ahead[0] is not ('"' or '“' or '‘' or '\'' or '(') || !char.IsUpper(ahead[1]))
        {
            return false;
        }

        var end = ahead.IndexOf(' ');
        return end > 2 && end + 1 < ahead.Length && ahead[end - 1] is '"' or '”' or '’' or '\'' or ')' && char.IsUpper(ahead[end + 1]);
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
