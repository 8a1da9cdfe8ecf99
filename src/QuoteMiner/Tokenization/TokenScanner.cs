using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Walks over one text and adds its tokens. The parts: Words, Parts, Periods, Symbols, Addresses.</summary>
internal ref partial struct TokenScanner
{
    readonly ReadOnlySpan<char> source;
    readonly ReadOnlySpan<QuotationMark> marks;
    readonly ReadOnlySpan<QuoteRegion> regions;
    readonly TokenTable tokens;

    int paragraphEnd;

    /// <summary>No token that is not a mark goes past this: the next mark, or the paragraph's end.</summary>
    int limit;

    int mark;
    int region;
    bool startsParagraph;
    bool hasAt;

    /// <summary>No domain and no e-mail address begins before these: what a failed look-ahead has seen is not looked at again.</summary>
    int domainsFrom;
    int mailsFrom;

    public TokenScanner(AnnotatedText text)
    {
        source = text.Source;
        marks = text.Marks.Items;
        regions = text.Regions.Items;
        tokens = text.Tokens;
    }

    public void Scan(TextSpan paragraph)
    {
        paragraphEnd = paragraph.End;
        startsParagraph = true;
        hasAt = paragraph.Slice(source).Contains('@');
        var position = paragraph.Start;
        MoveLimit(position);
        while (position < paragraphEnd)
        {
            if (position < limit)
            {
                position = Next(position);
                continue;
            }

            var found = marks[mark++];
            var kind = found.Role switch
            {
                MarkRole.Opening => TokenKind.OpeningQuote,
                MarkRole.Closing => TokenKind.ClosingQuote,
                _ => TokenKind.Symbol,
            };
            var end = Math.Min(found.End, paragraphEnd);
            Add(position, end, kind);
            position = end;
            MoveLimit(position);
        }
    }

    int Next(int position)
    {
        switch (CharClasses.At(source, position))
        {
            case CharClass.Space or CharClass.Ignorable:
                return position + 1;
            case CharClass.Letter or CharClass.Digit:
                return Word(position);
            default:
                return Symbol(position);
        }
    }

    void MoveLimit(int position)
    {
        while (mark < marks.Length && marks[mark].Position < position)
        {
            mark++;
        }

        limit = mark < marks.Length ? Math.Min(marks[mark].Position, paragraphEnd) : paragraphEnd;
    }

    void Add(int start, int end, TokenKind kind, TokenShapes shape = TokenShapes.None) => Add(start, end, kind, shape, Hash(start, end));

    void Add(int start, int end, TokenKind kind, TokenShapes shape, ulong hash)
    {
        while (region < regions.Length && (regions[region].Depth > 0 || regions[region].End < end))
        {
            region++;
        }

        var inside = region < regions.Length && regions[region].Start <= start ? region : -1;
        if (startsParagraph)
        {
            shape |= TokenShapes.StartsParagraph | TokenShapes.SpaceBefore;
            startsParagraph = false;
        }
        else if (CharClasses.At(source, start - 1) == CharClass.Space)
        {
            shape |= TokenShapes.SpaceBefore;
        }

        tokens.Add(start, end, hash, kind, shape, inside);
    }

    /// <summary>The hash without format characters, so that a soft hyphen does not hide a word from the lexicon.</summary>
    readonly ulong Hash(int start, int end)
    {
        const int longest = 64;
        var word = source[start..end];
        if (word.Length > longest || !word.ContainsAny('\u00AD', '\u200B', '\u200D'))
        {
            return WordHash.Of(word);
        }

        Span<char> visible = stackalloc char[longest];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (CharClasses.At(word, i) != CharClass.Ignorable)
            {
                visible[length++] = word[i];
            }
        }

        return WordHash.Of(visible[..length]);
    }

    readonly CharClass ClassAt(int position) => position < limit ? CharClasses.At(source, position) : CharClass.Space;

    /// <summary>The unit, or a blank beyond the limit.</summary>
    readonly char At(int position) => position < limit ? source[position] : ' ';

    readonly bool IsAlphanumericAt(int position) => CharClasses.IsAlphanumeric(ClassAt(position));
}
