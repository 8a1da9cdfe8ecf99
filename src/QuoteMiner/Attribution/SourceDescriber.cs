using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Describes the sources of a region for the ranker: a row of the <see cref="AttributionFeature"/>s of the best cue that leads to the source, then its <see cref="SourceFeature"/>s.
/// Work a region is bounded.
/// </summary>
internal readonly ref struct SourceDescriber
{
    /// <summary>Numbers of <see cref="AttributionFeature"/>.</summary>
    public static readonly int PairLength = Enum.GetValues<AttributionFeature>().Length;

    /// <summary>Numbers of a whole row.</summary>
    public static readonly int RowLength = PairLength + Enum.GetValues<F>().Length;

    const int MostTokens = 60;
    const int MostMentions = 15;
    const int HighestClimb = 10;
    const int AttributionsLookedAt = 16;

    static readonly ulong That = WordHash.Of("that");
    static readonly ulong To = WordHash.Of("to");
    static readonly ulong Of = WordHash.Of("of");
    static readonly ulong By = WordHash.Of("by");
    static readonly ulong As = WordHash.Of("as");
    static readonly ulong The = WordHash.Of("the");
    static readonly ulong A = WordHash.Of("a");
    static readonly ulong An = WordHash.Of("an");

    readonly AnnotatedText text;
    readonly TokenView tokens;
    readonly AttributionModel model;
    readonly FeatureExtractor pairs;
    readonly int mostNamed;

    public SourceDescriber(AnnotatedText text, AttributionModel model)
    {
        (this.text, this.model) = (text, model);
        tokens = new TokenView(text);
        pairs = new FeatureExtractor(text);
        for (var i = 0; i < text.Clusters.Count; i++)
        {
            mostNamed = text.Clusters[i].Count > text.Clusters[mostNamed].Count ? i : mostNamed;
        }
    }

    /// <param name="profile">Of the region, one number a <see cref="SourceFeature"/>, as <see cref="RegionProfile"/> writes it.</param>
    /// <param name="sources">All that are ranked.</param>
    /// <param name="index">The one to describe.</param>
    public void Describe(in RegionContext region, ReadOnlySpan<float> profile, in BesideCues beside, ReadOnlySpan<SourceCandidate> sources, int index, Span<float> row)
    {
        var source = sources[index];
        pairs.Describe(region, beside, source.Best, row[..PairLength]);
        var features = row[PairLength..];
        profile.CopyTo(features);
        DescribeCompetition(sources, index, features);
        DescribeCluster(region, sources, index, features);
        DescribeMention(text.Mentions[source.Mention], features);
        DescribePlace(region, source.Mention, features);
        DescribeTree(region, text.Mentions[source.Mention], features);
        DescribeHistory(region, source.Mention, features);
        if (source.Best.Cue >= 0)
        {
            DescribeCue(region, source.Best, features);
        }
    }

    static void DescribeCompetition(ReadOnlySpan<SourceCandidate> sources, int index, Span<float> features)
    {
        var source = sources[index];
        var best = float.NegativeInfinity;
        for (var i = 0; i < sources.Length; i++)
        {
            best = i == index ? best : MathF.Max(best, sources[i].Score);
        }

        Put(features, F.PairScore, source.Score);
        Put(features, F.Share, source.Share);
        Put(features, F.Rank, index);
        Put(features, F.Lead, sources.Length > 1 ? Math.Clamp(source.Score - best, -10, 10) : 10);
        Put(features, F.Pairs, source.Pairs);
        Put(features, F.Mentions, sources.Length);
    }

    void DescribeCluster(in RegionContext region, ReadOnlySpan<SourceCandidate> sources, int index, Span<float> features)
    {
        var (own, nearer, share) = (sources[index].Mention, 0, 0f);
        var cluster = text.Mentions[own].Cluster;
        foreach (var other in sources)
        {
            if (other.Mention == own || (cluster >= 0 && text.Mentions[other.Mention].Cluster == cluster))
            {
                share += other.Share;
                nearer += Distance(region, other.Mention) < Distance(region, own) ? 1 : 0;
            }
        }

        Put(features, F.NearerOfCluster, nearer);
        Put(features, F.ClusterShare, share);
    }

    int Distance(in RegionContext region, int mention)
    {
        var (first, end) = (text.Mentions[mention].First, text.Mentions[mention].End);
        return first < region.Opening ? Math.Max(0, region.Opening - end) : Math.Max(0, first - region.After);
    }

    void DescribeCue(in RegionContext region, in Candidate pair, Span<float> features)
    {
        var cue = text.Cues[pair.Cue];
        var shares = text.CueShares[pair.Cue];
        Put(features, F.CueShare, shares.Quotation);
        Put(features, F.AnyCueShare, shares.Any);
        DescribeRivals(region, pair.Cue, features);
        DescribeInner(region, pair, features);
        var tag = text.Tokens.Tags[cue.Head];
        Put(features, F.CuePast, tag == PennTag.VBD);
        Put(features, F.CuePresent, tag is PennTag.VBZ or PennTag.VBP);
        Put(features, F.CueGerund, tag == PennTag.VBG);
        Put(features, F.CueBase, tag == PennTag.VB);
        Put(features, F.CueParticiple, tag == PennTag.VBN);
        var (negated, modal) = (false, false);
        for (var token = cue.First; token < cue.Head; token++)
        {
            negated |= tokens.Is(token, WordClasses.Negation);
            modal |= tokens.Is(token, WordClasses.Modal);
        }

        Put(features, F.CueNegated, negated);
        Put(features, F.CueModal, modal);
        var next = tokens.Hash(cue.End);
        Put(features, F.BeforeThat, next == That);
        Put(features, F.BeforeTo, next == To);
        Put(features, F.BeforeAs, next == As);
        Put(features, F.BeforeObject, cue.End < tokens.Count && text.MentionsByFirst[cue.End] >= 0 && text.MentionsByFirst[cue.End] != pair.Mention);
        var (start, end) = (Math.Min(cue.First, text.Mentions[pair.Mention].First), Math.Max(cue.End, text.Mentions[pair.Mention].End));
        Put(features, F.CommaBeforeClause, tokens.Kind(start - 1) == TokenKind.Comma || tokens.IsQuotationMark(start - 1));
        Put(features, F.ClauseEndsSentence, end == text.Sentences[text.Tokens.Sentences[cue.Head]].End || tokens.Kind(end) is TokenKind.Period or TokenKind.Terminator);
        Put(features, F.ClauseOpensSentence, start == text.Sentences[text.Tokens.Sentences[cue.Head]].First);
        Put(features, F.CueLength, cue.End - cue.First);
        var mention = text.Mentions[pair.Mention];
        Put(features, F.TokensToCue, Math.Min(MostTokens, mention.First >= cue.End ? mention.First - cue.End : Math.Max(0, cue.First - mention.End)));
        if (text.Tokens.Heads[cue.Head] == TokenTable.Unparsed)
        {
            return;
        }

        var root = cue.First < region.Opening ? region.FirstRoot : region.LastRoot;
        Put(features, F.ClimbToCue, Climb(root, cue.Head));
        Put(features, F.CueDepth, Climb(cue.Head, TokenTable.Root));
        var relation = text.Tokens.Relations[cue.Head];
        Put(features, F.CueIsRoot, relation is DependencyRelation.Root);
        Put(features, F.CueIsComplement, relation is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Parataxis);
        Put(features, F.CueIsModifier, relation is DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Advcl);
    }

    /// <summary>The cues that stand between a cue and the region: who is the subject of those?</summary>
    void DescribeInner(in RegionContext region, in Candidate pair, Span<float> features)
    {
        const int MostCues = 8;
        var (others, own, share) = (0, 0, 0f);
        var step = text.Cues[pair.Cue].First < region.Opening ? 1 : -1;
        for (var i = pair.Cue + step; i >= 0 && i < text.Cues.Count && Math.Abs(i - pair.Cue) <= MostCues; i += step)
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

        Put(features, F.InnerCues, others);
        Put(features, F.InnerShare, share);
        Put(features, F.OwnInnerCues, own);
    }

    /// <summary>How the shares of the other cues around the region compare with that of a cue.</summary>
    void DescribeRivals(in RegionContext region, int cue, Span<float> features)
    {
        const int CuesEachSide = 8;
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

        Put(features, F.CueRank, rank);
        Put(features, F.RivalCueShare, rival);
    }

    void DescribeMention(TextMention mention, Span<float> features)
    {
        Put(features, F.SourceShare, mention.Kind == MentionKind.Nominal ? model.SourceShare(text.Tokens.Lemmas[mention.Head]) : 0.5f);
        Put(features, F.Length, Math.Min(MostTokens, mention.End - mention.First));
        Put(features, F.IsJoint, mention.IsJoint);
        Put(features, F.Plural, mention.Number == GrammaticalNumber.Plural);
        Put(features, F.Titled, mention.Name >= 0 && text.Names[mention.Name].First > mention.First);
        var first = tokens.Hash(mention.First);
        Put(features, F.Definite, first == The);
        Put(features, F.Indefinite, first == A || first == An);
        Put(features, F.Possessive, tokens.Kind(mention.End) == TokenKind.Possessive);
        var comma = tokens.Kind(mention.End) == TokenKind.Comma;
        Put(features, F.FollowedByWho, tokens.Is(comma ? mention.End + 1 : mention.End, WordClasses.RelativePronoun));
        Put(features, F.BeforeComma, comma);
        Put(features, F.BeforeVerb, tokens.Is(mention.End, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Auxiliary | WordClasses.Modal));
        var before = tokens.Hash(mention.First - 1);
        Put(features, F.InBrackets, tokens.Kind(mention.First - 1) == TokenKind.OpeningBracket);
        Put(features, F.AfterTo, before == To);
        Put(features, F.AfterOf, before == Of);
        Put(features, F.AfterBy, before == By);
        Put(features, F.AfterPreposition, tokens.Is(mention.First - 1, WordClasses.Preposition));
        Put(features, F.AfterComma, tokens.Kind(mention.First - 1) == TokenKind.Comma);
    }

    void DescribePlace(in RegionContext region, int index, Span<float> features)
    {
        var mention = text.Mentions[index];
        var side = mention.First < region.Opening ? -1 : mention.First >= region.After ? 1 : 0;
        var distance = side < 0 ? Math.Max(0, region.Opening - mention.End) : side > 0 ? mention.First - region.After : 0;
        var sentence = text.Tokens.Sentences[mention.First];
        Put(features, F.Side, side);
        Put(features, F.Tokens, Math.Min(MostTokens, distance));
        Put(features, F.Sentences, Math.Clamp(side < 0 ? sentence - region.FirstSentence : sentence - region.LastSentence, -5, 5));
        Put(features, F.Paragraphs, Math.Clamp(text.Sentences[sentence].Paragraph - region.Paragraph, -4, 2));
        var between = 0;
        for (var i = index - side; side != 0 && (uint)i < (uint)text.Mentions.Count && between < MostMentions; i -= side)
        {
            var isBetween = side < 0 ? text.Mentions[i].First < region.Opening : text.Mentions[i].First >= region.After;
            if (!isBetween)
            {
                break;
            }

            between++;
        }

        Put(features, F.MentionsBetween, between);
        Put(features, F.OpensSentence, mention.First == text.Sentences[sentence].First);
        Put(features, F.OpensParagraph, tokens.Has(mention.First, TokenShapes.StartsParagraph));
    }

    void DescribeTree(in RegionContext region, TextMention mention, Span<float> features)
    {
        var head = MentionHead.Of(text, mention);
        if (text.Tokens.Heads[head] == TokenTable.Unparsed)
        {
            return;
        }

        var relation = text.Tokens.Relations[head];
        Put(features, F.IsSubject, relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter);
        Put(features, F.IsObject, relation is DependencyRelation.Obj or DependencyRelation.Iobj);
        Put(features, F.IsOblique, relation is DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.OblUnmarked);
        Put(features, F.IsModifier, relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.NmodUnmarked or DependencyRelation.NmodDesc or DependencyRelation.Compound);
        Put(features, F.IsApposition, relation is DependencyRelation.Appos or DependencyRelation.Flat);
        Put(features, F.IsConjunct, relation is DependencyRelation.Conj);
        Put(features, F.Depth, Climb(head, TokenTable.Root));
        var root = mention.First < region.Opening ? region.FirstRoot : region.LastRoot;
        Put(features, F.PathToRegion, root >= 0 && text.Tokens.Sentences[root] == text.Tokens.Sentences[head] ? Path(head, root) : 2 * HighestClimb);
    }

    void DescribeHistory(in RegionContext region, int index, Span<float> features)
    {
        var cluster = text.Mentions[index].Cluster;
        var spoken = text.Attributions.Count;
        if (cluster >= 0)
        {
            Put(features, F.ClusterCount, Math.Min(20, text.Clusters[cluster].Count));
            Put(features, F.IsMostNamed, cluster == mostNamed);
            Put(features, F.NamedInside, IsNamedInside(region, cluster));
        }

        if (spoken == 0)
        {
            return;
        }

        var last = text.Attributions[spoken - 1];
        Put(features, F.SpokeLastMention, last.Mention == index);
        Put(features, F.SpokeLast, IsSame(last.Mention, index, cluster));
        Put(features, F.SpokeSecondLast, spoken > 1 && IsSame(text.Attributions[spoken - 2].Mention, index, cluster));
        var (own, from) = (0, Math.Max(0, spoken - AttributionsLookedAt));
        for (var i = from; i < spoken; i++)
        {
            own += IsSame(text.Attributions[i].Mention, index, cluster) ? 1 : 0;
        }

        Put(features, F.SpokenShare, (float)own / (spoken - from));
        var lastEnd = text.Regions[last.Region].Close;
        var lastToken = FirstTokenFrom(lastEnd);
        Put(features, F.TokensSinceSpoken, Math.Min(MostTokens, region.Opening - lastToken));
        Put(features, F.ParagraphsSinceSpoken, Math.Min(4, region.Paragraph - text.Regions[last.Region].Paragraph));
        Put(features, F.LastCueBetween, last.Cue >= 0 && text.Cues[last.Cue].First >= lastToken && text.Cues[last.Cue].First < region.Opening);
    }

    int FirstTokenFrom(int offset)
    {
        var token = text.Tokens.Starts.BinarySearch(offset);
        return token < 0 ? ~token : token;
    }

    bool IsNamedInside(in RegionContext region, int cluster)
    {
        const int MostInside = 20;
        int low = 0, high = text.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Mentions[middle].First < region.First ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Math.Min(text.Mentions.Count, low + MostInside) && text.Mentions[i].First < region.End; i++)
        {
            if (text.Mentions[i].Cluster == cluster && text.Mentions[i].Kind == MentionKind.Name)
            {
                return true;
            }
        }

        return false;
    }

    bool IsSame(int mention, int other, int cluster) =>
        mention == other || (mention >= 0 && cluster >= 0 && text.Mentions[mention].Cluster == cluster);

    /// <summary>Arcs from a token up to another, or <see cref="HighestClimb"/> where that is not above it so near.</summary>
    int Climb(int token, int target)
    {
        var heads = text.Tokens.Heads;
        var steps = 0;
        for (; token >= 0 && token != target && steps < HighestClimb; steps++)
        {
            token = heads[token];
        }

        return token == target ? steps : HighestClimb;
    }

    /// <summary>Arcs between two tokens of a tree.</summary>
    int Path(int from, int to)
    {
        var heads = text.Tokens.Heads;
        for (var up = 0; up < HighestClimb && from >= 0; up++)
        {
            var down = Climb(to, from);
            if (down < HighestClimb)
            {
                return up + down;
            }

            from = heads[from];
        }

        return 2 * HighestClimb;
    }

    static void Put(Span<float> features, F feature, float value) => features[(int)feature] = value;

    static void Put(Span<float> features, F feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
}
