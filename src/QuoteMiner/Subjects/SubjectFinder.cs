using QuoteMiner.Text;

namespace QuoteMiner.Subjects;

/// <summary>Finds the subject of every cue by walking outwards from it. Stands in for a parser, which will fill the same layer.</summary>
internal sealed class SubjectFinder : IStage
{
    /// <summary>An agent farther from its passive than this is another clause's.</summary>
    const int FarthestAgent = 10;

    static readonly ulong By = WordHash.Of("by");
    static readonly ulong From = WordHash.Of("from");
    static readonly ulong Of = WordHash.Of("of");

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Mentions | Layers.Cues | Layers.Trees;

    public Layers Assigns => Layers.Subjects;

    public void Annotate(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        var walk = new SubjectWalk(text);
        var trees = new TreeSubjects(text);
        TreeSubjects.Index(text);
        for (var i = 0; i < text.Cues.Count; i++)
        {
            var subject = Find(text, tokens, walk, i);
            if (text.Cues[i].Kind is CueKind.Verb or CueKind.Participle)
            {
                var (mention, relation) = trees.Of(text.Cues[i]);
                subject = subject with { InTree = mention, InTreeRelation = relation };
            }

            text.Subjects.Add(subject);
        }
    }

    static CueSubject Find(AnnotatedText text, TokenView tokens, SubjectWalk walk, int index)
    {
        var cue = text.Cues[index];
        var sentence = text.Sentences[text.Tokens.Sentences[cue.Head]];
        switch (cue.Kind)
        {
            case CueKind.Preposition:
                return new CueSubject(-1, SubjectRelation.None, MentionAt(text, cue.End, sentence.End), SubjectRelation.Prepositional);
            case CueKind.Noun:
                return new CueSubject(Possessor(text, tokens, cue), SubjectRelation.Possessor, Agent(text, tokens, cue.End, cue.End + 1, sentence.End), SubjectRelation.Agent);
            case CueKind.Passive:
                return new CueSubject(-1, SubjectRelation.None, Agent(text, tokens, cue.End, cue.End + FarthestAgent, sentence.End), SubjectRelation.Agent);
            case CueKind.Participle:
                var (shared, relation) = walk.Shared(index, sentence);
                return new CueSubject(shared, relation, -1, SubjectRelation.None);
            default:
                var (before, how) = walk.Before(index, sentence);
                return new CueSubject(before, how, MentionAt(text, cue.End, sentence.End), SubjectRelation.Inverted);
        }
    }

    static int MentionAt(AnnotatedText text, int token, int end) => token < end ? text.MentionsByFirst[token] : -1;

    static int Agent(AnnotatedText text, TokenView tokens, int from, int to, int end)
    {
        for (var token = from; token < Math.Min(to, end - 1); token++)
        {
            if (tokens.Hash(token) == By || (tokens.Hash(token) == From && to == from + 1) || (tokens.Hash(token) == Of && to == from + 1))
            {
                return text.MentionsByFirst[token + 1];
            }
        }

        return -1;
    }

    /// <summary>The pronoun's own mention, which stands in the layer just before the phrase that it begins.</summary>
    static int PronounAt(AnnotatedText text, int token, int end)
    {
        var phrase = text.MentionsByFirst[token];
        return phrase > 0 && text.Mentions[phrase - 1].First == token && text.Mentions[phrase - 1].End == token + 1 ? phrase - 1 : phrase >= 0 && text.Mentions[phrase].End <= end ? phrase : -1;
    }

    /// <summary><c>Brandt's warning</c>, <c>his repeated warning</c>.</summary>
    static int Possessor(AnnotatedText text, TokenView tokens, Cue cue)
    {
        for (var token = cue.First - 1; token >= Math.Max(0, cue.First - 3); token--)
        {
            if (tokens.Kind(token) == TokenKind.Possessive)
            {
                return token > 0 ? text.MentionsByLast[token - 1] : -1;
            }

            if (tokens.Is(token, WordClasses.PossessivePronoun))
            {
                return PronounAt(text, token, cue.First);
            }

            if (!tokens.IsWord(token) || tokens.Is(token, TokenView.Closed))
            {
                break;
            }
        }

        return -1;
    }
}
