namespace QuoteMiner.Quotations;

/// <summary>What the next few signs promise, where one sign alone cannot be judged.</summary>
internal static class SignLookahead
{
    /// <summary>Signs looked at, so that a hundred thousand of them on a line stay linear.</summary>
    public const int Longest = 64;

    /// <summary>Whether a single mark after sign <paramref name="i"/> has the one trait and not the other, before the next opens and before the double marks around both close.</summary>
    /// <param name="inDouble">Whether double marks are open around it.</param>
    public static bool SingleCloses(
        ReadOnlySpan<MarkSign> signs, int i, bool inDouble, SignTraits required, SignTraits excluded = SignTraits.None)
    {
        var depth = 0;
        var end = Math.Min(signs.Length, i + 1 + Longest);
        for (var j = i + 1; j < end; j++)
        {
            ref readonly var sign = ref signs[j];
            if (sign.Family != MarkFamily.Single)
            {
                if (depth > 0 || inDouble || !sign.Has(SignTraits.AfterDigit))
                {
                    depth += FacesOpening(in sign, depth > 0 || inDouble) ? 1 : -1;
                }

                if (depth < 0)
                {
                    if (inDouble)
                    {
                        return false;
                    }

                    depth = 0;
                }
            }
            else if (depth == 0)
            {
                if (sign.Has(required) && !sign.Has(excluded))
                {
                    return true;
                }

                if (sign.Has(SignTraits.CanOpen) && !sign.Has(SignTraits.Doubtful))
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the next double mark after sign <paramref name="i"/> that cannot be inches closes, so that sign i need not.</summary>
    public static bool DoubleCloses(ReadOnlySpan<MarkSign> signs, int i)
    {
        var end = Math.Min(signs.Length, i + 1 + Longest);
        for (var j = i + 1; j < end; j++)
        {
            ref readonly var sign = ref signs[j];
            if (sign.Family == MarkFamily.Double && !sign.Has(SignTraits.AfterDigit))
            {
                return sign.Shape == MarkSide.Closing || (sign.Shape == MarkSide.Either && sign.Lean == MarkSide.Closing);
            }
        }

        return false;
    }

    static bool FacesOpening(ref readonly MarkSign sign, bool inside) => sign.Shape switch
    {
        MarkSide.Opening => sign.Lean != MarkSide.Closing,
        MarkSide.Closing => !inside && sign.Lean == MarkSide.Opening,
        _ => sign.Lean == MarkSide.Opening || (sign.Lean == MarkSide.Either && !inside),
    };
}
