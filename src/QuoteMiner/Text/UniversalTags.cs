namespace QuoteMiner.Text;

/// <summary>
/// Universal parts of speech from Penn tags, by the conventions of UD English. Most Penn tags have one; for some the word decides (<c>not</c> is a particle),
/// for some the tree (<c>has</c> is an auxiliary beside another verb only). Without a tree the word's usual part of speech is given.
/// </summary>
internal static class UniversalTags
{
    static readonly string[] Names =
        ["_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    static readonly HashSet<ulong> Be = Hashes("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'m", "'re", "s", "m", "re", "r", "ai");
    static readonly HashSet<ulong> Have = Hashes("have", "has", "had", "having", "'ve", "'d", "ve");
    static readonly HashSet<ulong> Do = Hashes("do", "does", "did");
    static readonly HashSet<ulong> Subordinators =
        Hashes("that", "if", "because", "while", "whether", "although", "though", "unless", "so", "once", "since", "whereas", "whilst", "cause", "cuz", "lest");

    static readonly HashSet<ulong> IndefinitePronouns = Hashes(
        "something", "anything", "everything", "nothing", "someone", "anyone", "everyone", "none", "somebody", "anybody", "everybody", "nobody");

    static readonly HashSet<ulong> Symbols = Hashes("%", "#", "/", "+", "=", "&");
    static readonly HashSet<ulong> Negations = Hashes("not", "n't", "nt");
    static readonly HashSet<ulong> Adverbs = Hashes("e.g.", "i.e.", "eg", "ie");
    static readonly HashSet<ulong> Determiners = Hashes("what", "whatever", "whichever");
    static readonly HashSet<ulong> Demonstratives = Hashes("this", "that", "these", "those");
    static readonly ulong That = WordHash.Of("that");
    static readonly ulong Etcetera = WordHash.Of("etc");
    static readonly ulong EtceteraWithPeriod = WordHash.Of("etc.");

    /// <summary>The tag as treebanks write it; <c>_</c> for None.</summary>
    public static string Name(this UniversalTag tag) => Names[(int)tag];

    /// <summary>The universal part of speech of a word.</summary>
    /// <param name="word"><see cref="WordHash"/> of its form.</param>
    /// <param name="next">The tag of the next token of the sentence, or None; asked where there is no tree.</param>
    /// <param name="relation">How the word depends on its head; None where there is no tree.</param>
    public static UniversalTag Of(PennTag tag, ulong word, PennTag next, DependencyRelation relation) => tag switch
    {
        PennTag.None => UniversalTag.X,
        PennTag.NNP or PennTag.NNPS => OfName(relation),
        PennTag.NN or PennTag.NNS => OfNoun(word, relation),
        >= PennTag.VB and <= PennTag.VBZ => OfVerb(word, next, relation),
        PennTag.IN => OfPreposition(word, next, relation),
        PennTag.DT => OfDeterminer(word, next, relation),
        PennTag.WDT => IsDeterminer(relation, otherwise: Determiners.Contains(word)) ? UniversalTag.DET : UniversalTag.PRON,
        PennTag.RB => Negations.Contains(word) ? UniversalTag.PART : UniversalTag.ADV,
        PennTag.FW => word == Etcetera || word == EtceteraWithPeriod ? UniversalTag.NOUN : Adverbs.Contains(word) ? UniversalTag.ADV : UniversalTag.X,
        PennTag.NFP => relation is DependencyRelation.Discourse ? UniversalTag.SYM : UniversalTag.PUNCT,
        PennTag.Comma => Symbols.Contains(word) && relation is DependencyRelation.None or DependencyRelation.Cc or DependencyRelation.Case ? UniversalTag.SYM : UniversalTag.PUNCT,
        PennTag.SYM => relation is DependencyRelation.Punct ? UniversalTag.PUNCT : UniversalTag.SYM,
        _ => OfTag(tag),
    };

    static UniversalTag OfTag(PennTag tag) => tag switch
    {
        PennTag.CC => UniversalTag.CCONJ,
        PennTag.CD or PennTag.LS => UniversalTag.NUM,
        PennTag.PDT => UniversalTag.DET,
        PennTag.EX or PennTag.PRP or PennTag.PossessivePronoun or PennTag.WP or PennTag.PossessiveWh => UniversalTag.PRON,
        PennTag.JJ or PennTag.JJR or PennTag.JJS => UniversalTag.ADJ,
        PennTag.RBR or PennTag.RBS or PennTag.WRB => UniversalTag.ADV,
        PennTag.MD => UniversalTag.AUX,
        PennTag.TO or PennTag.POS => UniversalTag.PART,
        PennTag.RP => UniversalTag.ADP,
        PennTag.UH => UniversalTag.INTJ,
        PennTag.ADD => UniversalTag.PROPN,
        PennTag.AFX => UniversalTag.X,
        PennTag.Currency => UniversalTag.SYM,
        _ => UniversalTag.PUNCT,
    };

    static UniversalTag OfName(DependencyRelation relation) => relation is DependencyRelation.Amod ? UniversalTag.ADJ : UniversalTag.PROPN;

    static UniversalTag OfNoun(ulong word, DependencyRelation relation) =>
        relation is DependencyRelation.Goeswith ? UniversalTag.X
        : IndefinitePronouns.Contains(word) ? UniversalTag.PRON
        : Symbols.Contains(word) ? UniversalTag.SYM
        : UniversalTag.NOUN;

    static UniversalTag OfVerb(ulong word, PennTag next, DependencyRelation relation)
    {
        var isAuxiliary = relation switch
        {
            DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop => true,

            // A copula whose clause breaks off; elsewhere be is a verb where it means "there is".
            DependencyRelation.AclRelcl or DependencyRelation.AdvclRelcl or DependencyRelation.Reparandum or DependencyRelation.Fixed => Be.Contains(word),
            DependencyRelation.None => Be.Contains(word) || (Have.Contains(word) && BelongsToVerb(next, PennTag.VBN)) || (Do.Contains(word) && BelongsToVerb(next, PennTag.VB)),
            _ => false,
        };
        return isAuxiliary ? UniversalTag.AUX : UniversalTag.VERB;
    }

    /// <summary>The verb follows at once, or after <c>not</c>, an adverb or the subject of a question.</summary>
    static bool BelongsToVerb(PennTag next, PennTag verb) => next == verb || next is PennTag.RB or PennTag.PRP;

    static UniversalTag OfPreposition(ulong word, PennTag next, DependencyRelation relation)
    {
        var isSubordinator = relation switch
        {
            DependencyRelation.Mark => true,
            DependencyRelation.None => Subordinators.Contains(word) || next == PennTag.VBG,
            DependencyRelation.Case or DependencyRelation.CompoundPrt => false,
            _ => word == That,
        };
        return isSubordinator ? UniversalTag.SCONJ : UniversalTag.ADP;
    }

    static UniversalTag OfDeterminer(ulong word, PennTag next, DependencyRelation relation)
    {
        var beginsNoun = next.IsNoun() || next.IsAdjective() || next is PennTag.CD or PennTag.None;
        return Demonstratives.Contains(word) && !IsDeterminer(relation, otherwise: beginsNoun) ? UniversalTag.PRON : UniversalTag.DET;
    }

    static bool IsDeterminer(DependencyRelation relation, bool otherwise) =>
        relation is DependencyRelation.Det or DependencyRelation.DetPredet || (relation is DependencyRelation.None && otherwise);

    static HashSet<ulong> Hashes(params ReadOnlySpan<string> words)
    {
        var hashes = new HashSet<ulong>();
        foreach (var word in words)
        {
            hashes.Add(WordHash.Of(word));
        }

        return hashes;
    }
}
