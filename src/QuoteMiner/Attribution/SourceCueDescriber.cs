using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>What the cue that leads to a source is, and how it stands against the other cues around the region.</summary>
internal readonly ref struct SourceCueDescriber(AnnotatedText text)
{
    /// <summary>Cues looked at beside the one described; bounds the work.</summary>
    const int CuesEachSide = 8;

    static readonly ulong That = WordHash.Of("that");
    static readonly ulong To = WordHash.Of("to");
    static readonly ulong As = WordHash.Of("as");

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly TreeWalk walk = new(text);

    public void Describe(in RegionContext region, in Candidate pair, Span<float> features)
    {
        var cue = text.Cues[pair.Cue];
        var shares = text.CueShares[pair.Cue];
        features.Put(F.CueShare, shares.Quotation);
        features.Put(F.AnyCueShare, shares.Any);
        DescribeRivals(region, pair.Cue, features);
        DescribeInner(region, pair, features);
        var tag = text.Tokens.Tags[cue.Head];
        features.Put(F.CuePast, tag == PennTag.VBD);
        features.Put(F.CuePresent, tag is PennTag.VBZ or PennTag.VBP);
        features.Put(F.CueGerund, tag == PennTag.VBG);
        features.Put(F.CueBase, tag == PennTag.VB);
        features.Put(F.CueParticiple, tag == PennTag.VBN);
        var (negated, modal) = (false, false);
        for (var token = cue.First; token < cue.Head; token++)
        {
            negated |= tokens.Is(token, WordClasses.Negation);
            modal |= tokens.Is(token, WordClasses.Modal);
        }

        features.Put(F.CueNegated, negated);
        features.Put(F.CueModal, modal);
        var next = tokens.Hash(cue.End);
        features.Put(F.BeforeThat, next == That);
        features.Put(F.BeforeTo, next == To);
        features.Put(F.BeforeAs, next == As);
        features.Put(F.BeforeObject, cue.End < tokens.Count && text.MentionsByFirst[cue.End] >= 0 && text.MentionsByFirst[cue.End] != pair.Mention);
        var (start, end) = (Math.Min(cue.First, text.Mentions[pair.Mention].First), Math.Max(cue.End, text.Mentions[pair.Mention].End));
        features.Put(F.CommaBeforeClause, tokens.Kind(start - 1) == TokenKind.Comma || tokens.IsQuotationMark(start - 1));
        features.Put(F.ClauseEndsSentence, end == text.Sentences[text.Tokens.Sentences[cue.Head]].End || tokens.Kind(end) is TokenKind.Period or TokenKind.Terminator);
        features.Put(F.ClauseOpensSentence, start == text.Sentences[text.Tokens.Sentences[cue.Head]].First);
        features.Put(F.CueLength, cue.End - cue.First);
        var mention = text.Mentions[pair.Mention];
        features.Put(F.TokensToCue, Math.Min(SourceDescriber.MostTokens, mention.First >= cue.End ? mention.First - cue.End : Math.Max(0, cue.First - mention.End)));
        if (text.Tokens.Heads[cue.Head] == TokenTable.Unparsed)
        {
            return;
        }

        var root = cue.First < region.Opening ? region.FirstRoot : region.LastRoot;
        features.Put(F.ClimbToCue, walk.Climb(root, cue.Head));
        features.Put(F.CueDepth, walk.Climb(cue.Head, TokenTable.Root));
        var relation = text.Tokens.Relations[cue.Head];
        features.Put(F.CueIsRoot, relation is DependencyRelation.Root);
        features.Put(F.CueIsComplement, relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Parataxis);
        features.Put(F.CueIsModifier, relation is DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Advcl);
    }

    /// <summary>The cues that stand between a cue and the region: who is the subject of those?</summary>
    void DescribeInner(in RegionContext region, in Candidate pair, Span<float> features)
    {
        var (others, own, share) = (0, 0, 0f);
        var step = text.Cues[pair.Cue].First < region.Opening ? 1 : -1;
        for (var i = pair.Cue + step; i >= 0 && i < text.Cues.Count && Math.Abs(i - pair.Cue) <= CuesEachSide; i += step)
        {
            var cue = text.Cues[i];
            if (step > 0 ? cue.First >= region.Opening : cue.First < region.After)
            {
                break;
            }

            var subject = text.Subjects[i];
            if (tokens.Region(cue.Head) >= 0 || (subject.Before < 0 && subject.After < 0 && subject.InTree < 0))
            {
                continue;
            }

            var isOwn = subject.Before == pair.Mention || subject.InTree == pair.Mention;
            (others, own) = isOwn ? (others, own + 1) : (others + 1, own);
            share = isOwn ? share : MathF.Max(share, text.CueShares[i].Any);
        }

        features.Put(F.InnerCues, others);
        features.Put(F.InnerShare, share);
        features.Put(F.OwnInnerCues, own);
    }

    /// <summary>How the shares of the other cues around the region compare with that of a cue.</summary>
    void DescribeRivals(in RegionContext region, int cue, Span<float> features)
    {
        var own = text.CueShares[cue].Quotation;
        var before = text.Cues[cue].First < region.Opening;
        var (rank, rival) = (0, 0f);
        for (var i = Math.Max(0, cue - CuesEachSide); i < Math.Min(text.Cues.Count, cue + CuesEachSide + 1); i++)
        {
            var other = text.Cues[i];
            var sentence = text.Tokens.Sentences[other.Head];
            if (i == cue || sentence < region.FirstSentence || sentence > region.LastSentence || tokens.Region(other.Head) >= 0)
            {
                continue;
            }

            var share = text.CueShares[i].Quotation;
            rank += share > own ? 1 : 0;
            rival = other.First < region.Opening == before ? MathF.Max(rival, share) : rival;
        }

        features.Put(F.CueRank, rank);
        features.Put(F.RivalCueShare, rival);
    }
}
