namespace QuoteMiner.Text;

/// <summary>The mentions that may do what a cue says, as indices in <see cref="AnnotatedText.Mentions"/>, or -1.</summary>
/// <param name="Before">The subject before the verb, or the possessor before the noun.</param>
/// <param name="BeforeRelation">How <paramref name="Before"/> was reached.</param>
/// <param name="After">The subject after the verb (<c>said Park</c>), the agent after <c>by</c>, or what follows a preposition.</param>
/// <param name="AfterRelation">How <paramref name="After"/> was reached.</param>
internal readonly record struct CueSubject(int Before, SubjectRelation BeforeRelation, int After, SubjectRelation AfterRelation)
{
    /// <summary>The verb's subject by the tree, often one of the two, or -1.</summary>
    public int InTree { get; init; } = -1;

    /// <summary>How <see cref="InTree"/> was reached.</summary>
    public SubjectRelation InTreeRelation { get; init; }
}

internal enum SubjectRelation : byte
{
    None,

    /// <summary>It ends where the verb group begins.</summary>
    Adjacent,

    /// <summary>An apposition or relative clause in commas, or the words of a longer phrase, stand between.</summary>
    Detached,

    /// <summary>Handed over from an earlier verb: <c>Park nodded and said</c>, <c>Park left, saying</c>.</summary>
    Shared,

    /// <summary>The antecedent of <c>who</c>.</summary>
    Relative,

    /// <summary>Directly after the verb.</summary>
    Inverted,

    /// <summary>After the <c>by</c> of a passive or of a noun.</summary>
    Agent,

    /// <summary>After <c>according to</c>.</summary>
    Prepositional,

    /// <summary>Before the 's of a noun, or its possessive pronoun.</summary>
    Possessor,

    /// <summary>The <c>who</c> of a relative clause.</summary>
    Pronoun,

    /// <summary>It stands near; nothing leads to it.</summary>
    Near,
}
