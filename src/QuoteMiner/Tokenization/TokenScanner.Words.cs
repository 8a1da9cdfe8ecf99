using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Tokens that begin with a letter or digit.</summary>
internal ref partial struct TokenScanner
{
    int Word(int start)
    {
        if (hasAt && start >= mailsFrom && Mail(start) is var mail and > 0)
        {
            Add(start, mail, TokenKind.Address);
            return mail;
        }

        if (ClassAt(start) == CharClass.Digit && Hyphens.NumberLength(source[start..limit]) is var length and > 0 && !IsAlphanumericAt(start + length))
        {
            Add(start, start + length, TokenKind.Number, TokenShapes.HasDigit);
            return start + length;
        }

        int apostrophe = -1, segment = start, position = RunEnd(start);
        var dotted = false;
        while (Joint(start, segment, position, dotted) is var joint and not 0)
        {
            if (joint < 0)
            {
                Add(start, -joint, source[position] == '$' ? TokenKind.Symbol : TokenKind.Address);
                return -joint;
            }

            switch (ClassAt(position))
            {
                case CharClass.Apostrophe:
                    apostrophe = position;
                    break;
                case CharClass.Dot:
                    dotted |= ClassAt(position + 1) == CharClass.Letter;
                    break;
            }

            segment = position + 1;
            position = RunEnd(segment);
        }

        return AddWord(start, position, apostrophe, dotted);
    }

    /// <summary>
    /// Whether the sign at <paramref name="position"/> joins what is around it: 1 it does, 0 it ends the token, below 0: minus the end of a
    /// token that goes on behind it (an address, <c>US$</c>). The token so far begins at <paramref name="start"/>, its last part at <paramref name="segment"/>.
    /// </summary>
    int Joint(int start, int segment, int position, bool dotted)
    {
        switch (ClassAt(position))
        {
            case CharClass.Apostrophe:
                return IsAlphanumericAt(position + 1) ? 1 : 0;
            case CharClass.Hyphen:
                return IsAlphanumericAt(position + 1) && Hyphens.Joins(source[start..position], source[(position + 1)..limit]) ? 1 : 0;
            case CharClass.Dot when IsAlphanumericAt(position + 1):
                return Domain(start, position) is var domain and > 0 ? -domain : JoinsAtDot(segment, position, dotted) ? 1 : 0;
            case CharClass.Other:
                return JointSign(start, segment, position);
            default:
                return 0;
        }
    }

    readonly int RunEnd(int position)
    {
        while (position < limit)
        {
            var kind = CharClasses.At(source, position);
            if (kind is not (CharClass.Letter or CharClass.Digit or CharClass.Ignorable)
                && !(source[position] == '_' && IsAlphanumericAt(position + 1)))
            {
                break;
            }

            position++;
        }

        return position;
    }

    /// <summary>Decimals and section numbers; acronyms: <c>U.S</c>, <c>Ph.D</c>, but not <c>end.The</c>.</summary>
    readonly bool JoinsAtDot(int segment, int dot, bool dotted)
    {
        var digit = ClassAt(dot - 1) == CharClass.Digit;
        if (digit || ClassAt(dot + 1) == CharClass.Digit)
        {
            return digit && ClassAt(dot + 1) == CharClass.Digit;
        }

        var before = dot - segment;
        var after = 1;
        while (after < 4 && ClassAt(dot + 1 + after) == CharClass.Letter)
        {
            after++;
        }

        // "Ph.D", "M.Sc" and "U.S.A", but "J.Smith" is an initial and a name.
        return (before == 1 && (after == 1 || (after == 2 && char.IsUpper(source[dot + 1])))) || (after == 1 && (before == 2 || dotted) && before < 3 && char.IsUpper(source[segment]));
    }

    readonly int JointSign(int start, int segment, int position)
    {
        CharClass before = ClassAt(position - 1), after = ClassAt(position + 1);
        var digits = before == CharClass.Digit && after == CharClass.Digit;
        var letters = before == CharClass.Letter && after == CharClass.Letter;
        switch (source[position])
        {
            case '/' or ':' when digits:
                return 1;
            case ',' when digits:
                return IsThousand(position + 1) ? 1 : 0;
            case ':':
                return -Scheme(start, position);
            case '$' when position - start < 4 && after == CharClass.Digit && source[start..position].IndexOfAnyExceptInRange('A', 'Z') < 0:
                return -(position + 1);
            case '&' when letters:
                var single = position - segment == 1 || !IsAlphanumericAt(position + 2);
                return single && EntityEnd(position) == 0 ? 1 : 0;
            case '*' when letters:
                return 1;
            default:
                return 0;
        }
    }

    /// <summary><c>1,000</c> and <c>12,34,567</c>, but <c>[18,19]</c> are two numbers.</summary>
    readonly bool IsThousand(int position)
    {
        var end = position;
        while (end - position < 4 && ClassAt(end) == CharClass.Digit)
        {
            end++;
        }

        return end - position == 3 || (end - position == 2 && At(end) == ',' && ClassAt(end + 1) == CharClass.Digit && ClassAt(end + 3) == CharClass.Digit);
    }
}
