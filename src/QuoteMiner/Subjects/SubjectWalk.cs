using QuoteMiner.Text;

namespace QuoteMiner.Subjects;

/// <summary>The walk to the left from a verb to its subject.</summary>
internal readonly ref struct SubjectWalk(AnnotatedText text)
{
    /// <summary>Bounds the work for a sentence of any length.</summary>
    const int LongestWalk = 60;

    /// <inheritdoc cref="LongestWalk"/>
    const int MostCues = 20;

    static readonly ulong To = WordHash.Of("to");

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    public (int Mention, SubjectRelation Relation) Before(int cueIndex, Sentence sentence)
    {
        var cue = text.Cues[cueIndex];
        var relation = SubjectRelation.Adjacent;
        var floor = Math.Max(sentence.First, cue.First - LongestWalk);
        var region = tokens.Region(cue.Head);
        for (var at = cue.First - 1; at >= floor; at--)
        {
            var mention = text.MentionsByLast[at];
            if (mention >= 0 && tokens.Region(at) == region)
            {
                if (!IsComplement(mention) && !TimeWords.Contains(tokens, text.Mentions[mention].Head))
                {
                    return (mention, relation);
                }

                // "Park later Thursday said", "a friend of the mayor in Geneva said": walk on before the day, the preposition.
                at = text.Mentions[mention].First;
                relation = SubjectRelation.Detached;
                continue;
            }

            if (tokens.Kind(at) == TokenKind.ClosingBracket)
            {
                // "Rep. Lee Park (D-Ohio) said"
                at = BeforeBracket(at, floor);
            }
            else if (tokens.Kind(at) == TokenKind.Comma)
            {
                relation = SubjectRelation.Detached;
                at = BeforeApposition(at, floor);
            }
            else if (tokens.IsQuotationMark(at) && tokens.Region(at - 1) != region)
            {
                return (-1, SubjectRelation.None);
            }
            else if (tokens.Is(at, WordClasses.Conjunction) || tokens.Hash(at) == To)
            {
                return at == cue.First - 1 || relation == SubjectRelation.Adjacent ? Shared(cueIndex, sentence) : (-1, SubjectRelation.None);
            }
            else if (tokens.Is(at, WordClasses.RelativePronoun))
            {
                relation = SubjectRelation.Relative;
            }
            else if (tokens.Is(at, WordClasses.Verb | WordClasses.AnyCueVerb) && !tokens.Is(at, WordClasses.CueNoun | WordClasses.AnyPerson))
            {
                return Shared(cueIndex, sentence);
            }
        }

        return (-1, SubjectRelation.None);
    }

    /// <summary>The subject of the nearest earlier verb of the sentence, else the sentence's first mention.</summary>
    public (int Mention, SubjectRelation Relation) Shared(int cueIndex, Sentence sentence)
    {
        var region = tokens.Region(text.Cues[cueIndex].Head);
        for (var i = cueIndex - 1; i >= Math.Max(0, cueIndex - MostCues) && text.Cues[i].First >= sentence.First; i--)
        {
            if (text.Cues[i].Kind == CueKind.Verb && tokens.Region(text.Cues[i].Head) == region)
            {
                var before = text.Subjects[i].Before;
                return before >= 0 ? (before, SubjectRelation.Shared) : (-1, SubjectRelation.None);
            }
        }

        for (var at = sentence.First; at < Math.Min(text.Cues[cueIndex].First, sentence.First + LongestWalk); at++)
        {
            if (text.MentionsByFirst[at] >= 0 && tokens.Region(at) == region && !tokens.Is(at - 1, WordClasses.Preposition))
            {
                return (text.MentionsByFirst[at], SubjectRelation.Shared);
            }
        }

        return (-1, SubjectRelation.None);
    }

    /// <summary>A mention after a preposition is no subject, unless the preposition begins nothing (<c>before Park said</c> is a subordinate clause).</summary>
    bool IsComplement(int mention) =>
        tokens.Is(text.Mentions[mention].First - 1, WordClasses.Preposition)
        && !tokens.Is(text.Mentions[mention].First - 1, WordClasses.Subordinator);

    int BeforeBracket(int closing, int floor)
    {
        for (var at = closing - 1; at > floor; at--)
        {
            if (tokens.Kind(at) == TokenKind.OpeningBracket)
            {
                return at;
            }
        }

        return closing;
    }

    /// <summary>From the comma after an apposition, the token just before which its mention ends; else the comma itself.</summary>
    int BeforeApposition(int comma, int floor)
    {
        var found = comma;
        for (var at = comma - 1; at > floor; at--)
        {
            if (tokens.IsQuotationMark(at))
            {
                break;
            }

            if (tokens.Kind(at) == TokenKind.Comma)
            {
                var last = tokens.Kind(at - 1) == TokenKind.ClosingBracket ? BeforeBracket(at - 1, floor) - 1 : at - 1;
                var mention = last < floor ? -1 : text.MentionsByLast[last];
                if (mention >= 0 && !IsComplement(mention))
                {
                    found = last + 1;
                }
            }
        }

        return found;
    }
}
