using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Sources that the layout names beyond doubt: credits after a dash and the labels of transcripts. They are taken before anything is ranked.</summary>
internal readonly ref struct LayoutSource(AnnotatedText text)
{
    /// <summary>Set by hand: such layouts are rare in the training articles.</summary>
    public const float Confidence = 0.95f;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>The region's source by layout, or a candidate without a mention.</summary>
    public Candidate Find(in RegionContext region)
    {
        var credit = Credit(region);
        var mention = credit >= 0 ? credit : Label(region);
        var reason = credit >= 0 ? AttributionReason.DashCredit : AttributionReason.TranscriptLabel;
        return new Candidate(mention, -1, SubjectRelation.None, reason);
    }

    /// <summary>The name after a dash behind the closing mark that ends the line or goes on with a comma or bracket: <c>"It held." — Ivo Brandt, hydrologist</c>.</summary>
    int Credit(in RegionContext region)
    {
        var dash = region.After;
        if (tokens.Kind(dash) is not (TokenKind.Dash or TokenKind.Hyphen) || dash + 1 >= tokens.Count)
        {
            return -1;
        }

        var mention = text.MentionsByFirst[dash + 1];
        if (mention < 0 || text.Mentions[mention].Kind != MentionKind.Name)
        {
            return -1;
        }

        var end = text.Mentions[mention].End;
        end += tokens.Kind(end) == TokenKind.Period ? 1 : 0;
        var endsLine = end >= tokens.Count || tokens.Has(end, TokenShapes.StartsParagraph);
        return endsLine || tokens.Kind(end) is TokenKind.Comma or TokenKind.OpeningBracket or TokenKind.Address ? mention : -1;
    }

    /// <summary>The name in capitals that a colon sets off at the start of the paragraph (<c>BRANDT: It held.</c>), or inside the marks of a transcript that is quoted whole.</summary>
    int Label(in RegionContext region)
    {
        int low = 0, high = region.FirstSentence;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Sentences[middle].Paragraph < region.Paragraph ? (middle + 1, high) : (low, middle);
        }

        var outside = LabelAt(text.Sentences[low].First);
        return outside >= 0 ? outside : LabelAt(region.First);
    }

    int LabelAt(int token)
    {
        var mention = text.MentionsByFirst[token];
        return mention >= 0
            && tokens.Has(text.Mentions[mention].Head, TokenShapes.AllCapitals)
            && tokens.Kind(text.Mentions[mention].End) == TokenKind.Colon ? mention : -1;
    }
}
