using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>What the cues directly beside a region say: whoever else spoke near, <c>"…," Park repeated</c> is Park's.</summary>
/// <param name="Mention">The mention whose cue beside the region reports most often, or -1.</param>
/// <param name="Share">How often that cue's lemma reports.</param>
/// <param name="OtherShare">The same of the best cue beside the region with another mention.</param>
internal readonly record struct BesideCues(int Mention, float Share, float OtherShare)
{
    public static BesideCues Find(AnnotatedText text, in RegionContext region, ReadOnlySpan<Candidate> candidates)
    {
        var found = new BesideCues(-1, 0, 0);
        foreach (var candidate in candidates)
        {
            if (!IsBeside(text, region, candidate))
            {
                continue;
            }

            var share = text.CueShares[candidate.Cue].Any;
            if (candidate.Mention == found.Mention)
            {
                found = found with { Share = MathF.Max(found.Share, share) };
            }
            else if (share > found.Share)
            {
                found = new BesideCues(candidate.Mention, share, found.Share);
            }
            else
            {
                found = found with { OtherShare = MathF.Max(found.OtherShare, share) };
            }
        }

        return found;
    }

    /// <summary>Whether no word stands between the region and the cue with its mention; a comma, a colon or <c>that</c> may.</summary>
    public static bool IsBeside(AnnotatedText text, in RegionContext region, in Candidate candidate)
    {
        if (candidate.Cue < 0)
        {
            return false;
        }

        var tokens = new TokenView(text);
        var (cue, mention) = (text.Cues[candidate.Cue], text.Mentions[candidate.Mention]);
        if (cue.First < region.Opening)
        {
            var end = mention.First >= cue.End && mention.End <= region.Opening ? mention.End : cue.End;
            return end == region.Opening
                || (end == region.Opening - 1 && (tokens.Kind(end) is TokenKind.Comma or TokenKind.Colon || tokens.Is(end, WordClasses.Subordinator | WordClasses.Preposition)));
        }

        var start = mention.First >= region.After ? Math.Min(cue.First, mention.First) : cue.First;
        return start == region.After || (start == region.After + 1 && tokens.Kind(region.After) is TokenKind.Comma or TokenKind.Dash);
    }

    /// <summary>The greatest share of a cue beside the region whose mention is another.</summary>
    public float OfOthers(int mention) => mention == Mention ? OtherShare : Share;
}
