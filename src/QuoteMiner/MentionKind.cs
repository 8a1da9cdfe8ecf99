namespace QuoteMiner;

/// <summary>What the words of a <see cref="Mention"/> are.</summary>
public enum MentionKind
{
    /// <summary>No kind; no mention of a document has it.</summary>
    None = 0,

    /// <summary>A name, with its title or not: <c>Foreign Minister Sergey Lavrov</c>.</summary>
    Name = 1,

    /// <summary>A noun phrase that is no name: <c>the minister</c>, <c>a spokeswoman for the ministry</c>.</summary>
    Nominal = 2,

    /// <summary>A pronoun: <c>she</c>.</summary>
    Pronoun = 3,
}
