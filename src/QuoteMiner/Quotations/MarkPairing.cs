using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>
/// Pairs the signs of one paragraph: an automaton with a stack of at most <see cref="OpenMarks.Deepest"/> open marks that looks at every
/// sign once, and from a single mark at most <see cref="LongestLook"/> signs ahead. It writes roles, partners and diagnostics into the signs.
/// </summary>
internal ref struct MarkPairing(Span<MarkSign> signs)
{
    const int LongestLook = 64;

    readonly Span<MarkSign> signs = signs;
    OpenMarks open;
    int lastStray = -1;

    /// <param name="paragraphEnd">Where an unclosed region ends.</param>
    /// <param name="next">The family of the mark that opens the next paragraph, or None.</param>
    /// <param name="startsWithMark">Whether the first sign is the first thing of the paragraph.</param>
    /// <returns>Index of the opening sign whose quotation goes on in the next paragraph, or -1.</returns>
    public int Pair(int paragraphEnd, MarkFamily next, bool startsWithMark)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i].Family == MarkFamily.Single)
            {
                TakeSingle(i, startsWithMark && i == 0 && next == MarkFamily.Single);
            }
            else
            {
                TakeDouble(i);
            }
        }

        return Finish(paragraphEnd, next);
    }

    void TakeDouble(int i)
    {
        ref var sign = ref signs[i];
        var partner = LastOpen(sign.Family);
        if (sign.Has(SignTraits.AfterDigit) && sign.Lean != MarkSide.Opening && (partner < 0 || NextCloses(i)))
        {
            return; // 12" pipe
        }

        if (Opens(in sign, partner))
        {
            Push(i);
        }
        else if (partner >= 0)
        {
            Close(i, partner);
        }
        else if (lastStray >= 0 && signs[lastStray].Family == sign.Family && signs[lastStray].Has(SignTraits.Slipped))
        {
            JoinSlipped(i);
        }
        else
        {
            sign.Role = MarkRole.Stray;
            sign.Code = QuoteDiagnosticCode.UnopenedQuotation;
            lastStray = i;
        }
    }

    /// <summary>said," It held," she: the stray mark was the opening one.</summary>
    void JoinSlipped(int i)
    {
        while (open.Count > 0 && open[open.Count - 1].Sign > lastStray)
        {
            GiveUp(open.Count - 1, signs[i].Position);
            open.Pop();
        }

        for (var k = 0; k < open.Count; k++)
        {
            open[k].Cut = Math.Min(open[k].Cut, lastStray);
        }

        signs[lastStray].Code = QuoteDiagnosticCode.None;
        Join(lastStray, i);
        lastStray = -1;
    }

    readonly bool Opens(ref readonly MarkSign sign, int partner) => sign.Shape switch
    {
        _ when sign.Family is MarkFamily.Corner or MarkFamily.WhiteCorner => sign.Shape == MarkSide.Opening,
        MarkSide.Closing => partner < 0 && sign.Lean == MarkSide.Opening,
        MarkSide.Opening => partner < 0 || sign.Has(SignTraits.Low)
            || (sign.Lean != MarkSide.Closing && !(sign.Lean == MarkSide.Either && signs[open.SignAt(partner)].Has(SignTraits.Low))),
        _ => sign.Lean == MarkSide.Opening || (sign.Lean == MarkSide.Either && partner < 0),
    };

    void TakeSingle(int i, bool goesOn)
    {
        ref var sign = ref signs[i];
        if (open.Count > 0 && signs[open[open.Count - 1].Sign].Family == MarkFamily.Single)
        {
            // A possessive inside the quotation, if a better closing mark is to come.
            if (sign.Has(SignTraits.CanClose) && !(sign.Has(SignTraits.Doubtful) && SingleCloses(i, SignTraits.CanClose, SignTraits.Doubtful)))
            {
                Close(i, open.Count - 1);
            }
        }
        else if (sign.Has(SignTraits.CanOpen)
            && (sign.Has(SignTraits.Doubtful) ? SingleCloses(i, SignTraits.Certain, SignTraits.None)
                : goesOn || SingleCloses(i, SignTraits.CanClose, SignTraits.None)))
        {
            Push(i);
        }
    }

    /// <summary>Whether a single mark after sign <paramref name="i"/> has the one trait and not the other, before the next opens and before the double marks around both close.</summary>
    readonly bool SingleCloses(int i, SignTraits required, SignTraits excluded)
    {
        var inDouble = HasOpenDouble();
        var depth = 0;
        var end = Math.Min(signs.Length, i + 1 + LongestLook);
        for (var j = i + 1; j < end; j++)
        {
            ref var sign = ref signs[j];
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

    static bool FacesOpening(ref readonly MarkSign sign, bool inside) => sign.Shape switch
    {
        MarkSide.Opening => sign.Lean != MarkSide.Closing,
        MarkSide.Closing => !inside && sign.Lean == MarkSide.Opening,
        _ => sign.Lean == MarkSide.Opening || (sign.Lean == MarkSide.Either && !inside),
    };

    /// <summary>Whether the next double mark after sign <paramref name="i"/> that cannot be inches closes, so that sign i need not.</summary>
    readonly bool NextCloses(int i)
    {
        var end = Math.Min(signs.Length, i + 1 + LongestLook);
        for (var j = i + 1; j < end; j++)
        {
            ref var sign = ref signs[j];
            if (sign.Family == MarkFamily.Double && !sign.Has(SignTraits.AfterDigit))
            {
                return sign.Shape == MarkSide.Closing || (sign.Shape == MarkSide.Either && sign.Lean == MarkSide.Closing);
            }
        }

        return false;
    }

    readonly int LastOpen(MarkFamily family)
    {
        var i = open.Count - 1;
        while (i >= 0 && signs[open.SignAt(i)].Family != family)
        {
            i--;
        }

        return i;
    }

    readonly bool HasOpenDouble()
    {
        var i = open.Count - 1;
        while (i >= 0 && signs[open.SignAt(i)].Family == MarkFamily.Single)
        {
            i--;
        }

        return i >= 0;
    }

    void Push(int i)
    {
        if (open.Count == OpenMarks.Deepest)
        {
            GiveUp(0, signs[open.SignAt(1)].Position);
            open.RemoveAt(0);
        }

        var family = signs[i].Family;
        for (var k = 0; k < open.Count; k++)
        {
            if (open[k].Cut < 0 && signs[open[k].Sign].Family == family)
            {
                open[k].Cut = k + 1 < open.Count ? open[k + 1].Sign : i;
            }
        }

        if (lastStray >= 0 && signs[lastStray].Family == family)
        {
            lastStray = -1;
        }

        signs[i].Role = MarkRole.Opening;
        open.Push(i);
    }

    void Close(int i, int partner)
    {
        while (open.Count - 1 > partner)
        {
            GiveUp(open.Count - 1, signs[i].Position);
            open.Pop();
        }

        ForgetStrayIn(open[partner].Sign);
        Join(open[partner].Sign, i);
        open.Pop();
    }

    /// <summary>A stray mark inside a region that ends cannot open one that goes on after it.</summary>
    void ForgetStrayIn(int opening) => lastStray = opening < lastStray ? -1 : lastStray;

    readonly void Join(int opening, int closing)
    {
        signs[opening].Role = MarkRole.Opening;
        signs[opening].Partner = closing;
        signs[closing].Role = MarkRole.Closing;
    }

    /// <summary>Settles an open mark that has no partner: an apostrophe, a stray mark, or a region that ends before <paramref name="limit"/>.</summary>
    void GiveUp(int index, int limit)
    {
        var entry = open[index];
        ForgetStrayIn(entry.Sign);
        ref var sign = ref signs[entry.Sign];
        if (sign.Family == MarkFamily.Single)
        {
            sign.Role = MarkRole.None;
            return;
        }

        sign.Code = QuoteDiagnosticCode.UnclosedQuotation;
        sign.Role = sign.Shape == MarkSide.Either && sign.Lean == MarkSide.Either ? MarkRole.Stray : MarkRole.Opening;
        sign.Limit = entry.Cut < 0 ? limit : signs[entry.Cut].Position;
    }

    int Finish(int paragraphEnd, MarkFamily next)
    {
        for (var k = 0; k + 1 < open.Count; k++)
        {
            // "It held, "she said: the second was the closing mark.
            if (open[k].Cut == open[k + 1].Sign && signs[open[k + 1].Sign].Has(SignTraits.Slipped))
            {
                Join(open[k].Sign, open[k + 1].Sign);
                open.RemoveAt(k);
                open.RemoveAt(k);
                k--;
            }
        }

        var continued = -1;
        var innermost = true;
        for (var k = open.Count - 1; k >= 0; k--)
        {
            ref var sign = ref signs[open[k].Sign];
            if (innermost && sign.Family == next && !(open[k].Cut >= 0 && IsSpeech(in signs[open[k].Cut])))
            {
                sign.Limit = paragraphEnd;
                continued = open[k].Sign;
            }
            else
            {
                GiveUp(k, paragraphEnd);
            }

            innermost &= sign.Family == MarkFamily.Single && continued < 0;
        }

        return continued;
    }

    /// <summary>Whether an inner quotation ends in punctuation: a quotation of its own, where a title or a term has none.</summary>
    readonly bool IsSpeech(ref readonly MarkSign opening) =>
        opening.Partner < 0 || signs[opening.Partner].Has(SignTraits.Certain);
}
