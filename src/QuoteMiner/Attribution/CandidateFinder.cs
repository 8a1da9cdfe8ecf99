using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Lists the mentions that may be a region's source: subjects of the cues around it, and those whose place speaks for them.</summary>
internal readonly ref struct CandidateFinder(AnnotatedText text)
{
    public const int MostCandidates = 96;

    /// <summary>Cues looked at on each side of a region; bounds the work a region.</summary>
    public const int CuesEachSide = 12;

    /// <summary>Mentions looked at on each side of a region to which nothing leads.</summary>
    const int MentionsEachSide = 14;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    public int Find(in RegionContext region, Span<Candidate> candidates)
    {
        var count = 0;
        AddByCue(region, candidates, ref count);
        AddByPosition(region, candidates, ref count);
        AddNear(region, candidates, ref count);
        AddFar(region, candidates, ref count);
        return count;
    }

    void AddByCue(in RegionContext region, Span<Candidate> candidates, ref int count)
    {
        var next = text.FirstCueFrom(region.First);
        var reach = Reach(region);
        for (int i = next - 1, seen = 0; i >= 0 && seen < CuesEachSide && text.Cues[i].First >= reach.First; i--, seen++)
        {
            AddSubjects(region, i, candidates, ref count);
        }

        for (int i = next, seen = 0; i < text.Cues.Count && seen < CuesEachSide && text.Cues[i].First < reach.End; i++)
        {
            if (text.Cues[i].First >= region.After)
            {
                AddSubjects(region, i, candidates, ref count);
                seen++;
            }
        }
    }

    /// <summary>The sentences of the region, one before and one after, in its paragraph; also the last sentence of the paragraph before if it ends in a colon.</summary>
    Sentence Reach(in RegionContext region)
    {
        var first = region.FirstSentence;
        if (first > 0 && (text.Sentences[first - 1].Paragraph == region.Before.Paragraph || tokens.Kind(region.Before.First - 1) == TokenKind.Colon))
        {
            first--;
        }

        var last = region.LastSentence;
        if (last + 1 < text.Sentences.Count && text.Sentences[last + 1].Paragraph == region.Behind.Paragraph)
        {
            last++;
        }

        return new Sentence(text.Sentences[first].First, text.Sentences[last].End, region.Paragraph);
    }

    void AddSubjects(in RegionContext region, int cue, Span<Candidate> candidates, ref int count)
    {
        if (tokens.Region(text.Cues[cue].Head) >= 0)
        {
            return;
        }

        var subject = text.Subjects[cue];
        var kind = text.Cues[cue].Kind;
        var reason = kind == CueKind.Noun ? AttributionReason.NounCue : AttributionReason.SubjectOfCue;
        Add(new Candidate(subject.Before, cue, subject.BeforeRelation, reason), candidates, ref count);
        reason = kind switch
        {
            CueKind.Preposition => AttributionReason.AccordingTo,
            CueKind.Noun => AttributionReason.NounCue,
            CueKind.Passive => AttributionReason.SubjectOfCue,
            _ => AttributionReason.InvertedCue,
        };
        Add(new Candidate(subject.After, cue, subject.AfterRelation, reason), candidates, ref count);
        if (subject.BeforeRelation == SubjectRelation.Relative || subject.InTreeRelation == SubjectRelation.Relative)
        {
            Add(new Candidate(RelativePronounBefore(text.Cues[cue].First), cue, SubjectRelation.Pronoun, AttributionReason.SubjectOfCue), candidates, ref count);
        }

        if (subject.InTree != subject.Before && subject.InTree != subject.After)
        {
            var isInverted = subject.InTreeRelation == SubjectRelation.Inverted;
            Add(new Candidate(subject.InTree, cue, subject.InTreeRelation, isInverted ? AttributionReason.InvertedCue : AttributionReason.SubjectOfCue), candidates, ref count);
        }
    }

    /// <summary>The mention of a <c>who</c> at most three tokens before a cue, or -1.</summary>
    int RelativePronounBefore(int cue)
    {
        for (var token = cue - 1; token >= Math.Max(0, cue - 3); token--)
        {
            if (tokens.Is(token, WordClasses.RelativePronoun))
            {
                return text.MentionsByFirst[token];
            }
        }

        return -1;
    }

    void AddByPosition(in RegionContext region, Span<Candidate> candidates, ref int count)
    {
        var spoken = text.Attributions.Count;
        if (spoken > 0)
        {
            var last = text.Attributions[spoken - 1];
            if (text.Regions[last.Region].Paragraph >= region.Paragraph - 2)
            {
                AddPlain(last.Mention, AttributionReason.ContinuedQuotation, candidates, ref count);
            }

            if (spoken > 1 && IsTurn(region, last, text.Attributions[spoken - 2]))
            {
                AddPlain(text.Attributions[spoken - 2].Mention, AttributionReason.AlternatingTurn, candidates, ref count);
            }
        }

        AddPlain(FirstMention(region.Before.First, region.Opening), AttributionReason.SubjectOfClause, candidates, ref count);
        if (region.FirstSentence > 0)
        {
            var before = text.Sentences[region.FirstSentence - 1];
            AddPlain(FirstMention(before.First, before.End), AttributionReason.PrecedingSentence, candidates, ref count);
        }

        if (region.LastSentence + 1 < text.Sentences.Count)
        {
            var after = text.Sentences[region.LastSentence + 1];
            AddPlain(FirstMention(after.First, after.End), AttributionReason.FollowingSentence, candidates, ref count);
        }
    }

    /// <summary>The mentions in the region's sentences and in those beside them, the nearest first.</summary>
    void AddNear(in RegionContext region, Span<Candidate> candidates, ref int count)
    {
        var reach = Reach(region);
        var next = text.FirstMentionFrom(region.Opening);
        for (var i = next - 1; i >= Math.Max(0, next - MentionsEachSide) && text.Mentions[i].First >= reach.First; i--)
        {
            var isBefore = text.Tokens.Sentences[text.Mentions[i].First] < region.FirstSentence;
            Add(new Candidate(i, -1, SubjectRelation.Near, isBefore ? AttributionReason.PrecedingSentence : AttributionReason.SubjectOfClause), candidates, ref count);
        }

        next = text.FirstMentionFrom(region.After);
        for (var i = next; i < Math.Min(text.Mentions.Count, next + MentionsEachSide) && text.Mentions[i].First < reach.End; i++)
        {
            var isBehind = text.Tokens.Sentences[text.Mentions[i].First] > region.LastSentence;
            Add(new Candidate(i, -1, SubjectRelation.Near, isBehind ? AttributionReason.FollowingSentence : AttributionReason.SubjectOfClause), candidates, ref count);
        }
    }

    /// <summary>Where a region opens its paragraph: the last mentions of the paragraph before and the first ones of that behind.</summary>
    void AddFar(in RegionContext region, Span<Candidate> candidates, ref int count)
    {
        const int MentionsBefore = 8;
        const int MentionsBehind = 4;
        if (!tokens.Has(region.Opening, TokenShapes.StartsParagraph))
        {
            return;
        }

        var next = text.FirstMentionFrom(region.Opening);
        for (var i = next - 1; i >= Math.Max(0, next - MentionsBefore) && ParagraphOf(i) >= region.Paragraph - 3; i--)
        {
            Add(new Candidate(i, -1, SubjectRelation.Near, AttributionReason.PrecedingSentence), candidates, ref count);
        }

        next = text.FirstMentionFrom(region.After);
        for (var i = next; i < Math.Min(text.Mentions.Count, next + MentionsEachSide) && ParagraphOf(i) <= region.Paragraph + 1; i++)
        {
            if (ParagraphOf(i) == region.Paragraph + 1 && i < next + MentionsBehind)
            {
                Add(new Candidate(i, -1, SubjectRelation.Near, AttributionReason.FollowingSentence), candidates, ref count);
            }
        }
    }

    int ParagraphOf(int mention) => text.Sentences[text.Tokens.Sentences[text.Mentions[mention].First]].Paragraph;

    /// <summary>In the two paragraphs before two others spoke in turn, and the region is all of its own paragraph.</summary>
    bool IsTurn(in RegionContext region, RegionAttribution last, RegionAttribution secondLast)
    {
        var paragraph = text.Paragraphs[region.Paragraph];
        var own = text.Regions[region.Region];
        return own.Open == paragraph.Start && own.Close == paragraph.End && last.Mention >= 0 && secondLast.Mention >= 0
            && text.Regions[last.Region].Paragraph == region.Paragraph - 1
            && text.Regions[secondLast.Region].Paragraph == region.Paragraph - 2
            && text.Mentions[last.Mention].Cluster != text.Mentions[secondLast.Mention].Cluster;
    }

    /// <summary>The first mention outside quotations and after no preposition, or -1.</summary>
    int FirstMention(int from, int to)
    {
        for (var token = from; token < Math.Min(to, from + 40); token++)
        {
            var mention = text.MentionsByFirst[token];
            if (mention >= 0 && tokens.Region(token) < 0 && !tokens.Is(token - 1, WordClasses.Preposition) && text.Mentions[mention].SpeakerKind != SpeakerKind.None)
            {
                return mention;
            }
        }

        return -1;
    }

    static void AddPlain(int mention, AttributionReason reason, Span<Candidate> candidates, ref int count) =>
        Add(new Candidate(mention, -1, SubjectRelation.None, reason), candidates, ref count);

    static void Add(Candidate candidate, Span<Candidate> candidates, ref int count)
    {
        if (candidate.Mention >= 0 && count < candidates.Length)
        {
            candidates[count++] = candidate;
        }
    }
}
