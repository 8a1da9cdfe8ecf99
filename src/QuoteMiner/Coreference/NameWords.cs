using System.Text;
using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>The parts of a name by which it is found again, as hashes.</summary>
internal readonly ref struct NameWords(AnnotatedText text)
{
    /// <summary>Tokens of a word with hyphens that are looked at: names are compared with every name of their last word, so one of any length must not cost its length.</summary>
    const int LongestWord = 9;

    /// <summary>Tokens in which a nickname begins: behind first names and an initial.</summary>
    const int FarthestNickname = 6;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>One word, which may have hyphens, or one with its particles: <c>Oyelaran-Park</c>, <c>de Mistura</c>.</summary>
    public bool IsLastOnly(NameSpan name) => EndOfFirst(name) == name.End || tokens.Is(name.First, WordClasses.NameParticle);

    public ulong First(NameSpan name) => Of(name.First, EndOfFirst(name));

    /// <summary>The last word but <c>Jr.</c> and the like, with what hangs on it by hyphens but particles: <c>Assad</c> of <c>Bashar al-Assad</c>.</summary>
    public ulong Last(NameSpan name)
    {
        var last = name.End - 1;
        while (last > name.First && tokens.Is(last, WordClasses.NameSuffix))
        {
            last--;
        }

        var first = last;
        while (first - 2 >= name.First && last - first < LongestWord - 1 && tokens.Kind(first - 1) == TokenKind.Hyphen && !tokens.Is(first - 2, WordClasses.NameParticle))
        {
            first -= 2;
        }

        return Of(first, last + 1);
    }

    /// <summary>All words from <paramref name="first"/> on.</summary>
    public ulong From(int first, NameSpan name) => Of(first, name.End);

    /// <summary>One behind the first word and what hangs on it by hyphens.</summary>
    int EndOfFirst(NameSpan name)
    {
        var end = name.First + 1;
        while (end + 1 < name.End && end - name.First < LongestWord && tokens.Kind(end) == TokenKind.Hyphen)
        {
            end += 2;
        }

        return end;
    }

    /// <summary>The words [<paramref name="first"/>, <paramref name="end"/>), whatever their accents.</summary>
    ulong Of(int first, int end)
    {
        var hash = Word(first);
        for (var token = first + 1; token < end; token++)
        {
            hash = WordHash.Combine(hash, Word(token));
        }

        return hash;
    }

    ulong Word(int token)
    {
        var word = text.Source.AsSpan(text.Tokens.Starts[token]..text.Tokens.Ends[token]);
        return Ascii.IsValid(word) ? tokens.Hash(token) : WordHash.OfUnaccented(word);
    }

    /// <summary>The word that the name's capitals spell.</summary>
    public ulong Acronym(NameSpan name)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        for (var token = name.First; token < name.End && count < letters.Length; token++)
        {
            var letter = text.Source[text.Tokens.Starts[token]];
            if (char.IsUpper(letter))
            {
                letters[count++] = letter;
            }
        }

        return WordHash.Of(letters[..count]);
    }

    /// <summary>The word in quotation marks or brackets in a name, as a hash; 0 where there is none.</summary>
    public ulong Nickname(NameSpan name)
    {
        for (var token = name.First + 1; token < Math.Min(name.End - 1, name.First + FarthestNickname); token++)
        {
            if (tokens.Kind(token) is TokenKind.OpeningQuote or TokenKind.OpeningBracket)
            {
                return Word(token + 1);
            }
        }

        return 0;
    }

    /// <summary>Two with one last name: the first names are the same, or one is the other's initial, nickname or short form.</summary>
    public bool HaveOneFirst(NameSpan one, NameSpan other)
    {
        var (first, second) = (First(one), First(other));
        return first == second || first == Nickname(other) || second == Nickname(one) || ShortNames.AreOne(first, second)
            || ((tokens.Has(one.First, TokenShapes.Initial) || tokens.Has(other.First, TokenShapes.Initial)) && text.Source[text.Tokens.Starts[one.First]] == text.Source[text.Tokens.Starts[other.First]]);
    }

    public bool HasGenderedTitle(NameSpan name) => tokens.Is(name.First - 1, WordClasses.FeminineTitle | WordClasses.MasculineTitle);

    /// <summary><c>his wife Ana Park</c> is introduced by somebody else.</summary>
    public bool IsRelative(TextMention mention)
    {
        const int Before = 4;
        var name = text.Names[mention.Name].First;
        for (var token = Math.Max(0, name - Before); token < name; token++)
        {
            if (tokens.Is(token, WordClasses.PossessivePronoun))
            {
                return true;
            }
        }

        return false;
    }
}
