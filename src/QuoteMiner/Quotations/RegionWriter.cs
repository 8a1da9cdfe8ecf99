using System.Runtime.CompilerServices;
using System.Text;
using QuoteMiner.Text;

namespace QuoteMiner.Quotations;

/// <summary>Copies the paired signs of a paragraph into the layers of the document.</summary>
internal static class RegionWriter
{
    /// <param name="continues">Index of the region that the paragraph's first mark carries on, or -1.</param>
    /// <param name="continued">Index of the sign whose quotation goes on in the next paragraph, or -1.</param>
    /// <returns>Index of the region of sign <paramref name="continued"/>, or -1.</returns>
    public static int Write(AnnotatedText text, int paragraph, Span<MarkSign> signs, int continues, int continued)
    {
        var ends = default(RegionEnds);
        var depth = 0;
        var result = -1;
        for (var i = 0; i < signs.Length; i++)
        {
            ref var sign = ref signs[i];
            if (sign.Role == MarkRole.None)
            {
                continue;
            }

            if (sign.Role == MarkRole.Opening)
            {
                var region = RegionOf(text.Source, signs, in sign, paragraph);
                if (HasLetterOrDigit(text.Source.AsSpan(region.Start, region.End - region.Start)))
                {
                    while (depth > 0 && ends[depth - 1] <= region.Open)
                    {
                        depth--;
                    }

                    result = i == continued ? text.Regions.Count : result;
                    text.Regions.Add(region with { Depth = (byte)depth, Continues = i == 0 ? continues : -1 });
                    ends[depth++] = region.Close;
                }
                else
                {
                    MakeStray(signs, ref sign);
                }
            }

            text.Marks.Add(new QuotationMark(sign.Position, sign.Length, sign.Role));
            if (sign.Code != QuoteDiagnosticCode.None)
            {
                text.Diagnostics.Add(new QuoteDiagnostic(sign.Code, new TextSpan(sign.Position, sign.End)));
            }
        }

        return result;
    }

    static QuoteRegion RegionOf(ReadOnlySpan<char> text, ReadOnlySpan<MarkSign> signs, ref readonly MarkSign opening, int paragraph)
    {
        if (opening.Partner >= 0)
        {
            ref readonly var closing = ref signs[opening.Partner];
            return new QuoteRegion(opening.Position, opening.End, closing.Position, closing.End, paragraph, 0, -1);
        }

        var end = opening.Limit;
        while (end > opening.End && SignContext.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new QuoteRegion(opening.Position, opening.End, end, end, paragraph, 0, -1);
    }

    static void MakeStray(Span<MarkSign> signs, ref MarkSign opening)
    {
        opening.Role = MarkRole.Stray;
        if (opening.Partner >= 0)
        {
            signs[opening.Partner].Role = MarkRole.Stray;
        }
    }

    static bool HasLetterOrDigit(ReadOnlySpan<char> content)
    {
        foreach (var character in content)
        {
            if (char.IsLetterOrDigit(character) || char.IsHighSurrogate(character))
            {
                return char.IsLetterOrDigit(character) || HasWideLetterOrDigit(content);
            }
        }

        return false;
    }

    static bool HasWideLetterOrDigit(ReadOnlySpan<char> content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Regions nest no deeper than marks were open at once, and one more for a pair that was found afterwards.</summary>
    [InlineArray(OpenMarks.Deepest + 1)]
    struct RegionEnds
    {
        int first;
    }
}
