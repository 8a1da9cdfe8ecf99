namespace QuoteMiner.Quotations;

/// <summary>Turns the scanner's positions within one paragraph into signs, each with what its shape and its neighbours say of it.</summary>
internal readonly ref struct SignReader(ReadOnlySpan<char> text, TextSpan paragraph)
{
    readonly ReadOnlySpan<char> text = text;

    public void Read(ReadOnlySpan<int> positions, ref PooledList<MarkSign> signs)
    {
        for (var i = 0; i < positions.Length;)
        {
            var position = positions[i];
            var kind = MarkTable.KindOf(text[position]);
            var run = kind is MarkKind.StraightSingle or MarkKind.Backtick ? RunOf(positions[i..]) : 1;
            if (run == 2 || run > 3 || (run == 3 && Facing(position, 3) == MarkSide.Opening))
            {
                AddDouble(position, 2, kind, ref signs);
                i += 2;
            }
            else if (IsSingle(kind))
            {
                var isAnd = Apostrophes.IsAnd(text, paragraph.End, position);
                if (!isAnd)
                {
                    AddSingle(position, kind, ref signs);
                }

                i += isAnd && i + 1 < positions.Length ? 2 : 1;
            }
            else
            {
                AddDouble(position, 1, kind, ref signs);
                i++;
            }
        }
    }

    static bool IsSingle(MarkKind kind) =>
        kind is MarkKind.StraightSingle or MarkKind.OpeningSingle or MarkKind.ClosingSingle or MarkKind.Backtick or MarkKind.Prime;

    /// <summary>How many equal marks stand together, counted to 4. Of three, <c>'''</c>, the outer side is the double one.</summary>
    int RunOf(ReadOnlySpan<int> positions)
    {
        var run = 1;
        while (run < 4 && run < positions.Length && positions[run] == positions[0] + run && text[positions[run]] == text[positions[0]])
        {
            run++;
        }

        return run;
    }

    void AddDouble(int position, byte length, MarkKind kind, ref PooledList<MarkSign> signs)
    {
        var end = position + length;
        var before = At(position - 1);
        var after = At(end);
        if ((length == 2 && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) // it''s, as databases write it
            || (kind == MarkKind.DoublePrime && char.IsAsciiDigit(before)))
        {
            return;
        }

        var (family, shape) = FamilyOf(kind);
        var lean = Facing(position, length);
        var traits = char.IsAsciiDigit(before) && shape == MarkSide.Either ? SignTraits.AfterDigit : SignTraits.None;
        if (kind == MarkKind.LowDouble)
        {
            traits |= SignTraits.Low;
        }

        if (SignContext.IsStop(SignContext.Before(text, paragraph.Start, position)))
        {
            traits |= SignTraits.Certain;
        }

        if (shape == MarkSide.Either
            && ((lean == MarkSide.Opening && SignContext.IsStop(At(position - 2)) && char.IsLower(after))
                || (lean == MarkSide.Closing && before is ',' or ':' && SignContext.IsSpace(after) && char.IsUpper(At(end + 1)))))
        {
            traits |= SignTraits.Slipped;
        }

        signs.Add(new MarkSign
        {
            Position = position, Length = length, Family = family, Shape = shape, Lean = lean, Traits = traits, Partner = -1,
        });
    }

    void AddSingle(int position, MarkKind kind, ref PooledList<MarkSign> signs)
    {
        var before = At(position - 1);
        var after = At(position + 1);
        if (char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(after) || kind == MarkKind.Prime))
        {
            return;
        }

        var shape = kind switch
        {
            MarkKind.OpeningSingle or MarkKind.Backtick => MarkSide.Opening,
            MarkKind.ClosingSingle => MarkSide.Closing,
            _ => MarkSide.Either,
        };
        var lean = Facing(position, 1);
        var stop = SignContext.Before(text, paragraph.Start, position);
        var traits = SignTraits.None;
        if (lean == MarkSide.Opening && !SignContext.IsStop(after))
        {
            traits = SignTraits.CanOpen;
            if (shape == MarkSide.Closing || kind == MarkKind.Prime || Apostrophes.BeginsElision(text, position + 1, paragraph.End))
            {
                traits |= SignTraits.Doubtful;
            }
        }
        else if (shape != MarkSide.Opening && (lean == MarkSide.Closing || (SignContext.IsStop(stop) && !SignContext.IsSpace(after))))
        {
            traits = SignTraits.CanClose;
            traits |= SignContext.IsStop(stop) ? SignTraits.Certain
                : Apostrophes.EndsWord(text, paragraph.Start, position) ? SignTraits.Doubtful : SignTraits.None;
        }

        if (traits != SignTraits.None)
        {
            signs.Add(new MarkSign
            {
                Position = position, Length = 1, Family = MarkFamily.Single, Shape = shape, Lean = lean, Traits = traits, Partner = -1,
            });
        }
    }

    static (MarkFamily Family, MarkSide Shape) FamilyOf(MarkKind kind) => kind switch
    {
        MarkKind.OpeningDouble or MarkKind.LowDouble or MarkKind.Backtick => (MarkFamily.Double, MarkSide.Opening),
        MarkKind.ClosingDouble => (MarkFamily.Double, MarkSide.Closing),
        MarkKind.LeftGuillemet => (MarkFamily.Guillemet, MarkSide.Opening),
        MarkKind.RightGuillemet => (MarkFamily.Guillemet, MarkSide.Closing),
        MarkKind.LeftSingleGuillemet => (MarkFamily.SingleGuillemet, MarkSide.Opening),
        MarkKind.RightSingleGuillemet => (MarkFamily.SingleGuillemet, MarkSide.Closing),
        MarkKind.LeftCorner => (MarkFamily.Corner, MarkSide.Opening),
        MarkKind.RightCorner => (MarkFamily.Corner, MarkSide.Closing),
        MarkKind.LeftWhiteCorner => (MarkFamily.WhiteCorner, MarkSide.Opening),
        MarkKind.RightWhiteCorner => (MarkFamily.WhiteCorner, MarkSide.Closing),
        _ => (MarkFamily.Double, MarkSide.Either),
    };

    MarkSide Facing(int position, int length) => SignContext.Lean(
        SignContext.Before(text, paragraph.Start, position), SignContext.After(text, paragraph.End, position + length));

    /// <summary>The character at <paramref name="position"/>; outside of the paragraph, a line break.</summary>
    char At(int position) => position >= paragraph.Start && position < paragraph.End ? text[position] : '\n';
}
