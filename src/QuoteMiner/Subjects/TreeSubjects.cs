using QuoteMiner.Text;

namespace QuoteMiner.Subjects;

/// <summary>Reads the subject of a verb off the tree. A verb that has none of its own takes that of the verb it leans on.</summary>
internal readonly ref struct TreeSubjects(AnnotatedText text)
{
    /// <summary>Verbs in a chain such as <c>declined to comment, saying</c>; bounds the work.</summary>
    const int LongestChain = 8;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>Notes every verb's subject and every mention's head word, once a text.</summary>
    public static void Index(AnnotatedText text)
    {
        var subjects = text.SubjectsByVerb.Extend(text.Tokens.Count);
        var mentions = text.MentionsByHead.Extend(text.Tokens.Count);
        subjects.Fill(-1);
        mentions.Fill(-1);
        var heads = text.Tokens.Heads;
        var relations = text.Tokens.Relations;
        var regions = text.Tokens.Regions;
        for (var token = 0; token < heads.Length; token++)
        {
            // Of two the nearer one counts, and none across a quotation mark.
            if (relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter
                && regions[token] == regions[heads[token]]
                && (subjects[heads[token]] < 0 || token < heads[token]))
            {
                subjects[heads[token]] = token;
            }
        }

        for (var i = 0; i < text.Mentions.Count; i++)
        {
            var head = MentionHead.Of(text, text.Mentions[i]);
            if (mentions[head] < 0 || Length(text.Mentions[mentions[head]]) < Length(text.Mentions[i]))
            {
                mentions[head] = i;
            }
        }
    }

    /// <summary>The mention that is the subject of a cue's verb, or -1.</summary>
    public (int Mention, SubjectRelation Relation) Of(Cue cue)
    {
        var heads = text.Tokens.Heads;
        var relation = SubjectRelation.Adjacent;
        var verb = cue.Head;
        for (var step = 0; step < LongestChain && verb >= 0 && heads[verb] != TokenTable.Unparsed; step++)
        {
            var subject = text.SubjectsByVerb[verb];
            if (subject >= 0 && !tokens.Is(subject, WordClasses.RelativePronoun))
            {
                return Relate(text.MentionsByHead[subject], relation, cue);
            }

            switch (text.Tokens.Relations[verb])
            {
                case DependencyRelation.Conj or DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop:
                    verb = heads[verb];
                    relation = SubjectRelation.Shared;
                    break;
                case DependencyRelation.AclRelcl or DependencyRelation.Acl:
                    return Relate(text.MentionsByHead[heads[verb]], SubjectRelation.Relative, cue);
                default:
                    return (-1, SubjectRelation.None);
            }
        }

        return (-1, SubjectRelation.None);
    }

    (int Mention, SubjectRelation Relation) Relate(int mention, SubjectRelation relation, Cue cue)
    {
        if (mention < 0 || (text.Mentions[mention].First < cue.End && text.Mentions[mention].End > cue.First))
        {
            return (-1, SubjectRelation.None);
        }

        return (mention, relation != SubjectRelation.Adjacent ? relation
            : text.Mentions[mention].First >= cue.End ? SubjectRelation.Inverted
            : text.Mentions[mention].End < cue.First ? SubjectRelation.Detached
            : relation);
    }

    static int Length(TextMention mention) => mention.End - mention.First;
}
