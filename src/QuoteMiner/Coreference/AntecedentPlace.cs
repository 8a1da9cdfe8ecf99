using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Where mentions stand: in the tree, in the sentence, beside a reporting word. Bounded work.</summary>
internal readonly ref struct AntecedentPlace(AnnotatedText text)
{
    /// <summary>The <see cref="Role"/> of a subject.</summary>
    public const int Subject = 1;

    const int Deepest = 6;

    static readonly ulong[] Prepositions = Array.ConvertAll(["of", "by", "with", "to", "for", "from", "on", "in", "as", "than"], static word => WordHash.Of(word));

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    public Antecedent Of(int index)
    {
        var mention = text.Mentions[index];
        return new Antecedent(
            index, Clusters.Of(text, mention), mention.First, MentionHead.Of(text, mention), text.Tokens.Sentences[mention.First], tokens.Region(mention.First),
            IsSubject(mention), Speaks(index), mention.Number);
    }

    public bool Opens(in Antecedent mention)
    {
        var first = text.Sentences[mention.Sentence].First;
        return first == mention.Token || (tokens.IsQuotationMark(first) && first + 1 == mention.Token);
    }

    /// <summary>1 subject, 2 subject of a passive, 3 object, 4 oblique, 5 possessor or other modifier of a noun, 6 conjunct, 7 anything else; 0 without a tree.</summary>
    public int Role(in Antecedent mention) => text.Tokens.Heads[mention.Head] == TokenTable.Unparsed ? 0 : text.Tokens.Relations[mention.Head] switch
    {
        DependencyRelation.Nsubj => Subject,
        DependencyRelation.NsubjPass => 2,
        DependencyRelation.Obj or DependencyRelation.Iobj => 3,
        DependencyRelation.Obl => 4,
        DependencyRelation.Nmod or DependencyRelation.NmodPoss => 5,
        DependencyRelation.Conj => 6,
        _ => 7,
    };

    /// <summary>Arcs up to the root of its tree, at most <see cref="Deepest"/>.</summary>
    public int Depth(in Antecedent mention)
    {
        var (depth, at) = (0, mention.Head);
        while (depth < Deepest && text.Tokens.Heads[at] >= 0)
        {
            at = text.Tokens.Heads[at];
            depth++;
        }

        return depth;
    }

    /// <summary>Which preposition stands before the mention: 1 and more for those that matter most, one more than all of these for any other, 0 for none.</summary>
    public int Preposition(in Antecedent mention)
    {
        var known = Prepositions.AsSpan().IndexOf(tokens.Hash(mention.Token - 1));
        return known >= 0 ? known + 1 : tokens.Is(mention.Token - 1, WordClasses.Preposition) ? Prepositions.Length + 1 : 0;
    }

    /// <summary>The regions nearest before and behind the mention: what it says, if it speaks; -1 for none.</summary>
    public (int Before, int After) RegionsBeside(in Antecedent mention)
    {
        const int Farthest = 12;
        var (before, after) = (-1, -1);
        for (var i = 1; i <= Farthest && before < 0; i++)
        {
            before = tokens.Region(mention.Token - i);
        }

        for (var i = 1; i <= Farthest && after < 0; i++)
        {
            after = tokens.Region(mention.Token + i);
        }

        return (before, after);
    }

    public bool ShareGovernor(in Antecedent one, in Antecedent other) =>
        text.Tokens.Heads[one.Head] >= 0 && text.Tokens.Heads[one.Head] == text.Tokens.Heads[other.Head];

    /// <summary>Arcs from each of two up to the first word above both; -1 where they are not in one tree, or far apart.</summary>
    public (int Up, int Down) Steps(in Antecedent from, in Antecedent to)
    {
        if (from.Sentence != to.Sentence)
        {
            return (-1, -1);
        }

        var walk = new TreeWalk(text);
        var at = from.Head;
        for (var up = 0; up < TreeWalk.Farthest && at >= 0; up++)
        {
            var down = walk.Climb(to.Head, at);
            if (down < TreeWalk.Farthest)
            {
                return (up, down);
            }

            at = text.Tokens.Heads[at];
        }

        return (-1, -1);
    }

    /// <summary>Stands at a clause's start or before a verb, and after no preposition.</summary>
    bool IsSubject(in TextMention mention) =>
        !tokens.Is(mention.First - 1, WordClasses.Preposition)
        && (tokens.Is(mention.End, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Auxiliary | WordClasses.Modal)
            || text.Sentences[text.Tokens.Sentences[mention.First]].First == mention.First);

    /// <summary>Whether a strong cue beside the mention has it as its subject: who spoke goes on speaking.</summary>
    public bool Speaks(int index)
    {
        const float Strong = 0.5f;
        const int CuesEachSide = 2;
        var next = text.FirstCueFrom(text.Mentions[index].First);
        for (var i = Math.Max(0, next - CuesEachSide); i < Math.Min(text.Subjects.Count, next + CuesEachSide); i++)
        {
            var subject = text.Subjects[i];
            if (text.Cues[i].Strength > Strong && (subject.Before == index || subject.After == index || subject.InTree == index))
            {
                return true;
            }
        }

        return false;
    }
}
