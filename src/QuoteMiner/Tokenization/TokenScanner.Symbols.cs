using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Tokens that begin with neither letter nor digit.</summary>
internal ref partial struct TokenScanner
{
    /// <summary>What stays with an apostrophe at the start of a word that is no quotation mark.</summary>
    static readonly WordSet Elisions = new("em", "til", "till", "cause", "cos", "n", "bout", "round", "tis", "twas", "ere", "neath", "fraid", "kay");

    static readonly WordSet Clitics = new("s", "m", "d", "ll", "re", "ve");

    int Symbol(int start)
    {
        var character = source[start];
        switch (CharClasses.At(source, start))
        {
            case CharClass.Dot:
                return Dots(start);
            case CharClass.Terminator:
                return AddRun(start, ClassRun(start, CharClass.Terminator), TokenKind.Terminator);
            case CharClass.Hyphen:
                return AddRun(start, ClassRun(start, CharClass.Hyphen), TokenKind.None);
            case CharClass.Dash:
                return AddRun(start, ClassRun(start, CharClass.Dash), TokenKind.Dash);
            case CharClass.Opening:
                return AddRun(start, start + 1, TokenKind.OpeningBracket);
            case CharClass.Closing:
                return AddRun(start, start + 1, TokenKind.ClosingBracket);
            case CharClass.Apostrophe:
                return Apostrophe(start);
        }

        switch (character)
        {
            case ',':
                return AddRun(start, start + 1, TokenKind.Comma);
            case '…':
                return AddRun(start, SameRun(start), TokenKind.Ellipsis);
            case ':' or ';' or '=' when Emoticon(start) is var end and > 0:
                return AddRun(start, end, TokenKind.Symbol);
            case ':':
                return AddRun(start, start + 1, TokenKind.Colon);
            case ';':
                return AddRun(start, start + 1, TokenKind.Semicolon);
            case '&' when EntityEnd(start) is var end and > 0:
                return AddRun(start, end, TokenKind.Symbol);
            case '#' or '@' when Tag(start) is var end and > 0:
                return AddRun(start, end, TokenKind.Address);
            case '+' when SpaceBefore(start) && ClassAt(start + 1) == CharClass.Digit:
                return AddRun(start, RunEnd(start + 1), TokenKind.Number);
        }

        return AddRun(start, character < 0x80 ? SameRun(start) : SignEnd(start), TokenKind.Symbol);
    }

    int AddRun(int start, int end, TokenKind kind)
    {
        if (kind == TokenKind.None)
        {
            kind = end - start > 1 || SpaceBefore(start) ? TokenKind.Dash : TokenKind.Hyphen;
        }

        Add(start, end, kind);
        return end;
    }

    int Dots(int start)
    {
        var end = ClassRun(start, CharClass.Dot);
        if (end - start > 1)
        {
            return AddRun(start, end, TokenKind.Ellipsis);
        }

        if (ClassAt(end) == CharClass.Digit && !IsAlphanumericBefore(start))
        {
            end = RunEnd(end);
            AddPart(start, end);
            return end;
        }

        return ClassAt(end) == CharClass.Terminator
            ? AddRun(start, ClassRun(end, CharClass.Terminator), TokenKind.Terminator)
            : AddRun(start, end, TokenKind.Period);
    }

    /// <summary>An apostrophe where no word is before it: an elision (<c>'em</c>, <c>'98</c>), a clitic set apart (<c>"Truth" 's</c>), or a sign.</summary>
    int Apostrophe(int start)
    {
        var end = RunEnd(start + 1);
        var word = source[(start + 1)..end];
        if (word.Length is > 0 and < 7)
        {
            if (ClassAt(start + 1) == CharClass.Digit && word.Length is 2 or 3)
            {
                AddPart(start, end);
                return end;
            }

            if (Clitics.Contains(word))
            {
                Add(start, end, word.Length == 1 && word[0] is 's' or 'S' ? TokenKind.Possessive : TokenKind.Word);
                return end;
            }

            if (Elisions.Contains(word))
            {
                end += word.Length == 1 && ClassAt(end) == CharClass.Apostrophe ? 1 : 0;
                AddParts(start, end, -1);
                return end;
            }
        }

        return AddRun(start, SameRun(start), TokenKind.Symbol);
    }

    readonly int ClassRun(int start, CharClass kind)
    {
        while (ClassAt(start) == kind)
        {
            start++;
        }

        return start;
    }

    readonly int SameRun(int start)
    {
        var end = start + 1;
        while (end < limit && source[end] == source[start])
        {
            end++;
        }

        return end;
    }

    /// <summary>End of a sign that may be a surrogate pair, with its variation selectors and joined signs (an emoji family is one token).</summary>
    readonly int SignEnd(int start)
    {
        var end = start + 1;
        while (end < limit)
        {
            var joined = source[end - 1] == '\u200D';
            if (!char.IsLowSurrogate(source[end]) && source[end] is not ('\u200D' or '\uFE0F') && !(joined && char.IsSurrogate(source[end])))
            {
                break;
            }

            end++;
        }

        return end;
    }

    readonly int Emoticon(int start)
    {
        if (!SpaceBefore(start))
        {
            return 0;
        }

        var mouth = start + 1;
        mouth += mouth < limit && source[mouth] == '-' ? 1 : 0;
        return mouth < limit && source[mouth] is ')' or '(' or 'D' or 'P' or '/' or '|' && !IsAlphanumericAt(mouth + 1) ? mouth + 1 : 0;
    }

    readonly bool SpaceBefore(int start) => start == 0 || CharClasses.At(source, start - 1) == CharClass.Space;

    readonly bool IsAlphanumericBefore(int start) => start > 0 && CharClasses.IsAlphanumeric(CharClasses.At(source, start - 1));
}
