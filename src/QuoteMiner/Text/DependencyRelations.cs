namespace QuoteMiner.Text;

/// <summary>Names of <see cref="DependencyRelation"/>.</summary>
internal static class DependencyRelations
{
    static readonly string[] Names =
    [
        "_",
        "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
        "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj",
        "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
        "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
        "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod",
        "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
        "root", "vocative", "xcomp",
    ];

    /// <summary>Number of relations, <see cref="DependencyRelation.None"/> left out.</summary>
    public static int Count => Names.Length - 1;

    /// <summary>The relation as treebanks write it, with its subtype after a colon; <c>_</c> for None.</summary>
    public static string Name(this DependencyRelation relation) => Names[(int)relation];

    /// <summary>The relation of a name; an unknown subtype (<c>obl:tmod</c>) gives the relation before the colon, an unknown relation None.</summary>
    public static DependencyRelation Parse(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return (DependencyRelation)i;
            }
        }

        var colon = name.IndexOf(':');
        return colon < 0 ? DependencyRelation.None : Parse(name[..colon]);
    }
}
