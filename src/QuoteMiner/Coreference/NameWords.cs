using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>The parts of a name by which it is found again, as hashes.</summary>
internal readonly ref struct NameWords(AnnotatedText text)
{
    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>One word, or one with its particles: <c>de Mistura</c>.</summary>
    public bool IsLastOnly(NameSpan name) => name.End - name.First < 2 || tokens.Is(name.First, WordClasses.NameParticle);

    public ulong First(NameSpan name) => tokens.Hash(name.First);

    /// <summary>The last word but <c>Jr.</c> and the like.</summary>
    public ulong Last(NameSpan name)
    {
        var last = name.End - 1;
        while (last > name.First && tokens.Is(last, WordClasses.NameSuffix))
        {
            last--;
        }

        return tokens.Hash(last);
    }

    /// <summary>All words from <paramref name="first"/> on.</summary>
    public ulong From(int first, NameSpan name)
    {
        var hash = tokens.Hash(first);
        for (var token = first + 1; token < name.End; token++)
        {
            hash = WordHash.Combine(hash, tokens.Hash(token));
        }

        return hash;
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
        for (var token = name.First + 1; token < name.End - 1; token++)
        {
            if (tokens.Kind(token) is TokenKind.OpeningQuote or TokenKind.OpeningBracket)
            {
                return tokens.Hash(token + 1);
            }
        }

        return 0;
    }

    /// <summary>Two with one last name: the first names are the same, or one is the other's initial or nickname.</summary>
    public bool HaveOneFirst(NameSpan one, NameSpan other) =>
        tokens.Hash(one.First) == tokens.Hash(other.First) || tokens.Hash(one.First) == Nickname(other) || tokens.Hash(other.First) == Nickname(one)
        || ((tokens.Has(one.First, TokenShapes.Initial) || tokens.Has(other.First, TokenShapes.Initial)) && text.Source[text.Tokens.Starts[one.First]] == text.Source[text.Tokens.Starts[other.First]]);

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
