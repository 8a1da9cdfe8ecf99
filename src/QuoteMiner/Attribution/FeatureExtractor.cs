using QuoteMiner.Text;
using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>Describes a candidate of a region by numbers.</summary>
internal readonly ref struct FeatureExtractor(AnnotatedText text)
{
    const float PlainVerb = 0.15f;
    const int MostTokens = 40;

    /// <summary>Arcs climbed from a region to a cue; bounds the work.</summary>
    const int HighestClimb = 6;

    static readonly ulong It = WordHash.Of("it");
    static readonly ulong To = WordHash.Of("to");
    static readonly ulong[] FirstPersons = [WordHash.Of("i"), WordHash.Of("we"), WordHash.Of("you"), WordHash.Of("us")];

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>Fills <paramref name="features"/>, one number an <see cref="AttributionFeature"/>.</summary>
    public void Describe(in RegionContext region, in BesideCues beside, in Candidate candidate, Span<float> features)
    {
        features.Clear();
        Set(features, F.Bias, true);
        features[(int)F.OtherBeside] = beside.OfOthers(candidate.Mention);
        Set(features, F.Beside, BesideCues.IsBeside(text, region, candidate));
        DescribeMention(text.Mentions[candidate.Mention], features);
        if (candidate.Cue >= 0)
        {
            DescribeCue(region, candidate, text.Cues[candidate.Cue], features);
        }
        else
        {
            DescribePosition(region, candidate, features);
        }
    }

    void DescribeMention(TextMention mention, Span<float> features)
    {
        var hash = tokens.Hash(mention.First);
        Set(features, F.Inside, tokens.Region(mention.Head) >= 0);
        Set(features, F.CalendarNoun, TimeWords.Contains(tokens, mention.Head));
        var kind = mention.Kind switch
        {
            MentionKind.Pronoun when hash == It => F.ItPronoun,
            MentionKind.Pronoun when FirstPersons.AsSpan().Contains(hash) => F.FirstPerson,
            MentionKind.Pronoun => F.Pronoun,
            MentionKind.Name when mention.NameKind == NameKind.Person => F.Person,
            MentionKind.Name when mention.NameKind == NameKind.Place => F.Place,
            MentionKind.Name when mention.NameKind == NameKind.Other => F.OtherName,
            _ => mention.SpeakerKind switch
            {
                SpeakerKind.Unnamed or SpeakerKind.Group => F.Nominal,
                SpeakerKind.Organisation => F.Organisation,
                SpeakerKind.Document => F.Document,
                _ => F.UnknownNoun,
            },
        };
        Set(features, kind, true);
    }

    void DescribeCue(in RegionContext region, in Candidate candidate, Cue cue, Span<float> features)
    {
        var mention = text.Mentions[candidate.Mention];
        features[(int)F.CueStrength] = cue.Strength;
        features[(int)F.CueOdds] = LogOdds(text.CueShares[candidate.Cue].Quotation);
        features[(int)F.AnyCueOdds] = LogOdds(text.CueShares[candidate.Cue].Any);
        Set(features, F.CueIsNoun, cue.Kind == CueKind.Noun);
        Set(features, F.CueIsPassive, cue.Kind == CueKind.Passive);
        Set(features, F.CueIsPlainVerb, cue.Strength < PlainVerb);
        Set(features, F.CueIsInfinitive, tokens.Hash(cue.First) == To);

        var before = cue.First < region.Opening;
        var (from, to) = before
            ? (cue.End, region.Opening)
            : (region.After, Math.Min(cue.First, mention.First < region.After ? cue.First : mention.First));
        var gap = OuterTokens(from, to, out var crossesRegion);
        features[(int)F.TokensBetween] = Math.Min(gap, MostTokens);
        Set(features, F.OtherRegionBetween, crossesRegion);
        features[(int)F.VerbsBetween] = VerbsBetween(candidate.Cue, region, before);
        var sentence = text.Tokens.Sentences[cue.Head];
        if (before)
        {
            var direct = gap == 0 || (gap == 1 && tokens.Kind(region.Opening - 1) is TokenKind.Comma or TokenKind.Colon)
                || (gap == 1 && tokens.Is(region.Opening - 1, WordClasses.Subordinator | WordClasses.Preposition));
            Set(features, direct ? F.CueDirectlyBefore : sentence == region.FirstSentence ? F.CueBefore : F.CueInSentenceBefore, true);
            Set(features, F.CueBeforeColon, EndsInColon(region.Opening - 1));
        }
        else
        {
            var direct = gap <= 1;
            Set(features, sentence == region.LastSentence ? direct ? F.CueDirectlyAfter : F.CueAfter : F.CueInSentenceAfter, true);
            var comma = region.LastKind is TokenKind.Comma or TokenKind.Terminator or TokenKind.Dash or TokenKind.Ellipsis || tokens.Kind(region.After) == TokenKind.Comma;
            Set(features, F.CommaInsideBeforeCue, comma && sentence == region.LastSentence);
            Set(features, F.FullStopInsideBeforeCue, region.LastKind == TokenKind.Period);
        }

        DescribeTree(before ? region.FirstRoot : region.LastRoot, region, cue, sentence, features);
        var inTree = text.Subjects[candidate.Cue].InTree;
        Set(features, F.SubjectInTree, inTree == candidate.Mention);
        Set(features, F.OtherSubjectInTree, inTree >= 0 && inTree != candidate.Mention);
        DescribeRelation(region, candidate.Relation, cue, before, features);
    }

    /// <summary>How the cue and the region hang together, where they stand in one sentence.</summary>
    void DescribeTree(int root, in RegionContext region, Cue cue, int sentence, Span<float> features)
    {
        if (root < 0 || text.Tokens.Sentences[root] != sentence)
        {
            return;
        }

        var heads = text.Tokens.Heads;
        var above = heads[root];
        Set(features, F.CueGovernsRegion, above == cue.Head);
        Set(features, F.OtherVerbGovernsRegion, above >= 0 && above != cue.Head && text.Tokens.Tags[above].IsVerb());
        for (var step = 0; step < HighestClimb && above >= 0 && above != cue.Head; step++)
        {
            above = heads[above];
        }

        Set(features, F.CueAboveRegion, above == cue.Head && heads[root] != cue.Head);
        var below = cue.Head;
        for (var step = 0; step < HighestClimb && below >= 0 && (below < region.First || below >= region.End); step++)
        {
            below = heads[below];
        }

        Set(features, F.CueBelowRegion, below >= region.First && below < region.End);
    }

    void DescribeRelation(in RegionContext region, SubjectRelation relation, Cue cue, bool before, Span<float> features)
    {
        var beside = !before && (cue.First == region.After || (cue.First == region.After + 1 && tokens.Kind(region.After) == TokenKind.Comma));
        var feature = relation switch
        {
            SubjectRelation.Detached => F.Detached,
            SubjectRelation.Shared => F.Shared,
            SubjectRelation.Relative => F.Relative,
            SubjectRelation.Inverted => beside ? F.InvertedBesideRegion : F.InvertedElsewhere,
            SubjectRelation.Agent => F.Agent,
            SubjectRelation.Prepositional => F.Prepositional,
            SubjectRelation.Possessor => F.Possessor,
            SubjectRelation.Pronoun => F.RelativePronoun,
            _ => (F?)null,
        };
        Set(features, F.InvertedAfterComma, relation == SubjectRelation.Inverted && (tokens.Kind(cue.First - 1) is TokenKind.Comma or TokenKind.Dash || tokens.IsQuotationMark(cue.First - 1)));
        if (feature is { } distinct)
        {
            Set(features, distinct, true);
        }
    }

    void DescribePosition(in RegionContext region, in Candidate candidate, Span<float> features)
    {
        Set(features, F.RegionStartsSentence, region.StartsSentence);
        Set(features, F.ColonBefore, EndsInColon(region.Opening - 1));
        var mention = text.Mentions[candidate.Mention];
        var sentence = text.Tokens.Sentences[mention.First];
        if (candidate.Relation == SubjectRelation.Near)
        {
            DescribeNear(region, mention, features);
            return;
        }

        switch (candidate.Reason)
        {
            case AttributionReason.ContinuedQuotation:
                var last = text.Attributions[text.Attributions.Count - 1];
                var sameParagraph = text.Regions[last.Region].Paragraph == region.Paragraph;
                Set(features, sameParagraph ? F.SpokeBeforeInParagraph : F.SpokeInParagraphBefore, true);
                Set(features, F.SpokeBeforeDirectly, sameParagraph && region.StartsSentence && sentence >= region.FirstSentence - 1);
                break;
            case AttributionReason.AlternatingTurn:
                Set(features, F.SpeakerTwoBefore, true);
                break;
            case AttributionReason.SubjectOfClause:
                Set(features, F.FirstOfSentence, true);
                break;
            case AttributionReason.FollowingSentence:
                Set(features, F.FirstOfSentenceAfter, true);
                break;
            default:
                Set(features, F.FirstOfSentenceBefore, true);
                break;
        }
    }

    void DescribeNear(in RegionContext region, TextMention mention, Span<float> features)
    {
        var behind = mention.First >= region.After;
        Set(features, F.Near, true);
        Set(features, F.NearBehind, behind);
        var sentence = text.Tokens.Sentences[mention.First];
        Set(features, F.NearInSentence, sentence >= region.FirstSentence && sentence <= region.LastSentence);
        Set(features, F.NearInOtherParagraph, text.Sentences[sentence].Paragraph != region.Paragraph);
        var relation = text.Tokens.Relations[MentionHead.Of(text, mention)];
        Set(features, F.NearAsSubject, relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass);
        Set(features, F.NearAfterPreposition, tokens.Is(mention.First - 1, WordClasses.Preposition));
        features[(int)F.NearTokens] = Math.Clamp(behind ? mention.First - region.After : region.Opening - mention.End, 0, MostTokens);
    }

    /// <summary>Tokens of [from, to) that lie in no region and are no quotation marks; counted up to <see cref="MostTokens"/>.</summary>
    int OuterTokens(int from, int to, out bool crossesRegion)
    {
        crossesRegion = false;
        var count = 0;
        for (var token = from; token < Math.Min(to, from + (4 * MostTokens)); token++)
        {
            if (tokens.Region(token) >= 0)
            {
                crossesRegion = true;
            }
            else if (!tokens.IsQuotationMark(token))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Finite verbs outside quotations between a cue and the region, up to 4.</summary>
    int VerbsBetween(int cue, in RegionContext region, bool before)
    {
        var count = 0;
        var step = before ? 1 : -1;
        for (var i = cue + step; i >= 0 && i < text.Cues.Count && count < 4; i += step)
        {
            var between = before ? text.Cues[i].First < region.Opening : text.Cues[i].First >= region.After;
            if (!between || Math.Abs(i - cue) > 8)
            {
                break;
            }

            count += text.Cues[i].Kind is CueKind.Verb or CueKind.Passive or CueKind.Participle && tokens.Region(text.Cues[i].Head) < 0 ? 1 : 0;
        }

        return count;
    }

    bool EndsInColon(int token) => tokens.Kind(token) == TokenKind.Colon;

    static float LogOdds(float share) => MathF.Log((share + 0.02f) / (1.02f - share));

    static void Set(Span<float> features, F feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
}
