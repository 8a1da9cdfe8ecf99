using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Puts regions together that are one quote: split by their cue, fragments under one cue, or carried on.</summary>
internal static class QuoteGrouper
{
    /// <summary>Gives a region that reopens the quotation of the paragraph before the speaker of that one; false where it reopens none that was attributed.</summary>
    public static bool TryContinue(AnnotatedText text, in RegionContext region)
    {
        var own = text.Attributions.Count;
        var continues = text.Regions[region.Region].Continues;
        if (continues < 0 || own == 0 || text.Attributions[own - 1].Region != continues)
        {
            return false;
        }

        text.Attributions.Add(text.Attributions[own - 1] with { Region = region.Region });
        return true;
    }

    /// <summary>The attribution of a region, as part of the quote before it where it belongs to that one.</summary>
    public static RegionAttribution Place(AnnotatedText text, in RegionContext region, in Candidate source, float confidence)
    {
        var own = text.Attributions.Count;
        var attribution = new RegionAttribution
        {
            Region = region.Region,
            Mention = source.Mention,
            Cue = source.Cue,
            Reason = source.Reason,
            Confidence = confidence,
            Quote = own,
            Kind = IsDirect(text, region) ? QuoteKind.Direct : QuoteKind.Mixed,
        };
        if (own > 0)
        {
            var last = text.Attributions[own - 1];
            if (BelongsTogether(text, last, attribution))
            {
                attribution.Quote = last.Quote;
                attribution.Kind = last.Kind;
            }
        }

        return attribution;
    }

    static bool BelongsTogether(AnnotatedText text, RegionAttribution last, RegionAttribution next)
    {
        if (last.Mention < 0 || last.Mention != next.Mention)
        {
            return false;
        }

        if (next.Cue >= 0)
        {
            return last.Cue == next.Cue;
        }

        var region = text.Regions[next.Region];
        return next.Reason == AttributionReason.ContinuedQuotation && (text.Regions[last.Region].Paragraph == region.Paragraph || region.Continues >= 0);
    }

    static bool IsDirect(AnnotatedText text, in RegionContext region)
    {
        if (text.Regions[region.Region].Turn != Turn.None)
        {
            return true;
        }

        var tokens = new TokenView(text);
        var whole = region.StartsSentence || tokens.Kind(region.Opening - 1) is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;
        return whole && (tokens.IsCapitalized(region.First) || !tokens.IsWord(region.First));
    }
}
