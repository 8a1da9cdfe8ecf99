using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>From the extent of a word to its tokens: contractions, possessives, units, full stops.</summary>
internal ref partial struct TokenScanner
{
    /// <summary>Units that follow a number without a space and are tokens of their own: <c>5pm</c>, <c>40km</c>, <c>$3m</c>.</summary>
    static readonly WordSet Units = new(
        "am", "pm", "k", "m", "mm", "cm", "km", "kg", "g", "mg", "ft", "lb", "lbs", "oz", "bn", "mn", "tn", "mph", "hrs", "hr", "mins", "min", "x", "gb", "mb");

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
        var hash = Hash(start, end);
        if (end - start < Contractions.Longest + 1 && Contractions.Cut(hash) is var cut and > 0)
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

        AddPart(start, end, hash);
    }

    void AddPart(int start, int end) => AddPart(start, end, Hash(start, end));

    void AddPart(int start, int end, ulong hash)
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
        Add(start, end, letters == 0 ? TokenKind.Number : TokenKind.Word, shape, hash);
    }
}
