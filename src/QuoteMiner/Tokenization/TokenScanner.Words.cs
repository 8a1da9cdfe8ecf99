using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>Tokens that begin with a letter or digit.</summary>
internal ref partial struct TokenScanner
{
    /// <summary>Units that follow a number without a space and are tokens of their own: <c>5pm</c>, <c>40km</c>, <c>$3m</c>.</summary>
    static readonly WordSet Units = new(
        "am", "pm", "k", "m", "mm", "cm", "km", "kg", "g", "mg", "ft", "lb", "lbs", "oz", "bn", "mn", "tn", "mph", "hrs", "hr", "mins", "min", "x", "gb", "mb");

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

        var apostrophe = -1;
        var segment = start;
        var dotted = false;
        var position = start;
        while (true)
        {
            position = RunEnd(position);
            var joint = ClassAt(position);
            var more = IsAlphanumericAt(position + 1);
            if (joint == CharClass.Apostrophe && more)
            {
                apostrophe = position;
            }
            else if (joint == CharClass.Dot && more)
            {
                if (Domain(start, position) is var domain and > 0)
                {
                    Add(start, domain, TokenKind.Address);
                    return domain;
                }

                if (!JoinsAtDot(segment, position, dotted))
                {
                    break;
                }

                dotted = dotted || ClassAt(position + 1) == CharClass.Letter;
            }
            else if (joint == CharClass.Hyphen && more)
            {
                if (!Hyphens.Joins(source[start..position], source[(position + 1)..limit]))
                {
                    break;
                }
            }
            else if (joint == CharClass.Other && JoinsAtSign(start, segment, position, more) is var sign and not 0)
            {
                if (sign < 0)
                {
                    Add(start, -sign, TokenKind.Address);
                    return -sign;
                }

                if (source[position] == '$')
                {
                    Add(start, position + 1, TokenKind.Symbol);
                    return position + 1;
                }
            }
            else
            {
                break;
            }

            position++;
            segment = position;
        }

        return AddWord(start, position, apostrophe, dotted);
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

    /// <summary>Whether the sign at <paramref name="position"/> joins what is around it: 1 it does, 0 it does not; below 0: minus the end of an address.</summary>
    readonly int JoinsAtSign(int start, int segment, int position, bool more)
    {
        var digits = ClassAt(position - 1) == CharClass.Digit && ClassAt(position + 1) == CharClass.Digit;
        switch (source[position])
        {
            case ',' or '/' or ':' when digits:
                return 1;
            case ':' when Scheme(start, position) is var end and > 0:
                return -end;
            case '$' when position - start < 4 && ClassAt(position + 1) == CharClass.Digit && source[start..position].IndexOfAnyExceptInRange('A', 'Z') < 0:
                return 1;
            case '&' when more:
                var single = position - segment == 1 || !IsAlphanumericAt(position + 2);
                return single && ClassAt(position - 1) == CharClass.Letter && EntityEnd(position) == 0 ? 1 : 0;
            case '*' when more:
                return ClassAt(position - 1) == CharClass.Letter && ClassAt(position + 1) == CharClass.Letter ? 1 : 0;
            default:
                return 0;
        }
    }

    int AddWord(int start, int end, int apostrophe, bool dotted)
    {
        var next = end;
        while (end > start + 1 && CharClasses.At(source, end - 1) == CharClass.Ignorable)
        {
            end--;
        }

        var possessive = false;
        if (ClassAt(next) == CharClass.Apostrophe && !IsAlphanumericAt(next + 1))
        {
            if (DropsG(source[start..end]))
            {
                end = ++next;
            }
            else
            {
                possessive = source[end - 1] is 's' or 'S' or 'x' or 'z';
            }
        }
        else if (next < limit && source[next] == '.' && end == next && TakesPeriod(start, end, dotted))
        {
            AddPart(start, end + 1);
            return end + 1;
        }

        AddParts(start, end, apostrophe);
        if (possessive)
        {
            Add(next, next + 1, TokenKind.Possessive);
            next++;
        }

        return next;
    }

    /// <summary><c>goin'</c>, whose apostrophe belongs to the word.</summary>
    static bool DropsG(ReadOnlySpan<char> word) => word.Length > 3 && word[^2] is 'i' or 'I' && word[^1] is 'n' or 'N';

    void AddParts(int start, int end, int apostrophe)
    {
        if (Contractions.Cut(source[start..end]) is var cut and > 0)
        {
            AddPart(start, start + cut);
            AddPart(start + cut, end);
            return;
        }

        if (apostrophe >= 0 && Contractions.Clitic(source[start..end], apostrophe - start) is var clitic and > 0)
        {
            // "shouldn't've": the rest may hold one more.
            var rest = source[start..(start + clitic)];
            var inner = rest.Length < 16 ? rest.LastIndexOfAny('\'', '’') : -1;
            var second = inner > 0 ? Contractions.Clitic(rest, inner) : 0;
            if (second > 0)
            {
                AddPart(start, start + second);
                AddPart(start + second, start + clitic);
            }
            else
            {
                AddPart(start, start + clitic);
            }

            var tail = char.ToLowerInvariant(source[end - 1]);
            Add(start + clitic, end, tail == 's' ? TokenKind.Possessive : TokenKind.Word);
            return;
        }

        var digits = start;
        while (digits < end && !(ClassAt(digits) == CharClass.Letter))
        {
            digits++;
        }

        if (digits > start && digits < end && CharClasses.At(source, digits - 1) == CharClass.Digit && end - digits < 5 && Units.Contains(source[digits..end]))
        {
            AddPart(start, digits);
            AddPart(digits, end);
            return;
        }

        AddPart(start, end);
    }

    void AddPart(int start, int end)
    {
        int letters = 0, lower = 0;
        var shape = TokenShapes.None;
        for (var i = start; i < end; i++)
        {
            var character = source[i];
            switch (CharClasses.At(source, i))
            {
                case CharClass.Letter:
                    var small = character < 0x80 ? character >= 'a' : char.IsLower(character);
                    if (letters == 0 && (character < 0x80 ? !small : char.IsUpper(character)))
                    {
                        shape |= TokenShapes.Capitalized;
                    }

                    lower += small ? 1 : 0;
                    letters++;
                    break;
                case CharClass.Digit:
                    shape |= TokenShapes.HasDigit;
                    break;
            }
        }

        var period = source[end - 1] == '.';
        shape |= letters > 1 && lower == 0 && (shape & TokenShapes.Capitalized) != 0 ? TokenShapes.AllCapitals : TokenShapes.None;
        shape |= period ? TokenShapes.EndsInPeriod : TokenShapes.None;
        shape |= period && end - start == 2 && lower == 0 && letters == 1 ? TokenShapes.Initial : TokenShapes.None;
        Add(start, end, letters == 0 ? TokenKind.Number : TokenKind.Word, shape);
    }
}
