using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Sources that the layout names beyond doubt: credits after a dash, labels of transcripts, lead-ins without a verb, questions and answers in turn. They are taken before anything is ranked.</summary>
internal ref struct LayoutSource(AnnotatedText text)
{
    /// <summary>Set by hand: such layouts are rare in the training articles.</summary>
    public const float Confidence = 0.95f;

    /// <summary>Mentions before the first turn among which the one who is asked is sought; bounds the work.</summary>
    const int LongestIntroduction = 200;

    const int NotSought = -2;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    int interviewee = NotSought;

    /// <summary>
    /// The region's source by layout, its mention -1 where the layout says that it is speech and not whose (<c>Q. Did it hold?</c>); a candidate whose reason is
    /// <see cref="AttributionReason.None"/> where the layout says nothing.
    /// </summary>
    public Candidate Find(in RegionContext region)
    {
        switch (text.Regions[region.Region].Turn)
        {
            case Turn.Question:
                return new Candidate(-1, -1, SubjectRelation.None, AttributionReason.TranscriptLabel);
            case Turn.Answer:
                return new Candidate(Interviewee(), -1, SubjectRelation.None, AttributionReason.TranscriptLabel);
        }

        var (mention, reason) = (Credit(region), AttributionReason.DashCredit);
        if (mention < 0)
        {
            (mention, reason) = (Label(region), AttributionReason.TranscriptLabel);
        }

        if (mention < 0 && LeadIn(region) is { Mention: >= 0 } leadIn)
        {
            return leadIn;
        }

        if (mention < 0)
        {
            (mention, reason) = (OtherOfTwo(region), AttributionReason.AlternatingTurn);
        }

        return new Candidate(mention, -1, SubjectRelation.None, mention < 0 ? AttributionReason.None : reason);
    }

    /// <summary>The name after a dash behind the closing mark that ends the line or goes on with a comma or bracket: <c>"It held." — Ivo Brandt, hydrologist</c>.</summary>
    int Credit(in RegionContext region)
    {
        var dash = region.After;
        var isOwnLine = tokens.Has(dash, TokenShapes.StartsParagraph);
        if (tokens.Kind(dash) is not (TokenKind.Dash or TokenKind.Hyphen) || dash + 1 >= tokens.Count || (isOwnLine && !tokens.Has(region.Opening, TokenShapes.StartsParagraph)))
        {
            // On a line of its own a credit is that of a quotation that is all of its paragraph; "- Reuters" is that of the article.
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

    /// <summary>The source of a noun that leads in from the paragraph before, without a verb: <c>Statement from Rana Iqbal:</c>.</summary>
    Candidate LeadIn(in RegionContext region)
    {
        var none = new Candidate(-1, -1, SubjectRelation.None, AttributionReason.None);
        if (region.FirstSentence == 0 || !tokens.Has(region.Opening, TokenShapes.StartsParagraph))
        {
            return none;
        }

        var before = text.Sentences[region.FirstSentence - 1];
        var cue = text.FirstCueFrom(before.First);
        if (tokens.Kind(before.End - 1) != TokenKind.Colon || cue >= text.Cues.Count || text.Cues[cue].Kind != CueKind.Noun)
        {
            return none;
        }

        var isAlone = cue + 1 >= text.Cues.Count || text.Cues[cue + 1].First >= before.End;
        var subject = text.Subjects[cue];
        return !isAlone ? none
            : subject.After >= 0 ? new Candidate(subject.After, cue, subject.AfterRelation, AttributionReason.NounCue)
            : new Candidate(subject.Before, cue, subject.BeforeRelation, AttributionReason.NounCue);
    }

    /// <summary>
    /// Where two took turns in the two paragraphs before and this paragraph is all quotation: the one who spoke before the last, if this is a question and that was none, or the answer to one.
    /// Without a question it is as likely the last speaker who goes on.
    /// </summary>
    int OtherOfTwo(in RegionContext region)
    {
        var spoken = text.Attributions.Count;
        if (spoken < 2 || !IsWholeParagraph(region.Region))
        {
            return -1;
        }

        var (last, secondLast) = (text.Attributions[spoken - 1], text.Attributions[spoken - 2]);
        var alternates = last.Mention >= 0 && secondLast.Mention >= 0
            && text.Regions[last.Region].Paragraph == region.Paragraph - 1
            && text.Regions[secondLast.Region].Paragraph == region.Paragraph - 2
            && text.Mentions[last.Mention].Cluster != text.Mentions[secondLast.Mention].Cluster
            && IsQuestion(region.Region) != IsQuestion(last.Region);
        return alternates ? secondLast.Mention : -1;
    }

    readonly bool IsWholeParagraph(int region)
    {
        var (own, paragraph) = (text.Regions[region], text.Paragraphs[text.Regions[region].Paragraph]);
        return own.Open == paragraph.Start && own.Close == paragraph.End;
    }

    readonly bool IsQuestion(int region) => text.Regions[region].End > text.Regions[region].Start && text.Source[text.Regions[region].End - 1] == '?';

    /// <summary>The person whom the introduction names most often in the article, the first of several; -1 where it names none.</summary>
    int Interviewee()
    {
        if (interviewee != NotSought)
        {
            return interviewee;
        }

        interviewee = -1;
        var firstTurn = 0;
        while (text.Regions[firstTurn].Turn is not (Turn.Question or Turn.Answer))
        {
            firstTurn++;
        }

        // "Q." would pass for a name.
        var end = text.Paragraphs[text.Regions[firstTurn].Paragraph].Start;
        for (var i = 0; i < Math.Min(text.Mentions.Count, LongestIntroduction) && text.Tokens.Starts[text.Mentions[i].First] < end; i++)
        {
            var mention = text.Mentions[i];
            if (mention is { Kind: MentionKind.Name, NameKind: NameKind.Person, Cluster: >= 0 } && tokens.Region(mention.First) < 0
                && (interviewee < 0 || text.Clusters[mention.Cluster].Count > text.Clusters[text.Mentions[interviewee].Cluster].Count))
            {
                interviewee = i;
            }
        }

        return interviewee;
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
