namespace QuoteMiner;

/// <summary>What a <see cref="Speaker"/> is.</summary>
public enum SpeakerKind
{
    /// <summary>No kind; no speaker of a document has it.</summary>
    None = 0,

    /// <summary>A person with a name.</summary>
    Person = 1,

    /// <summary>An organisation, an authority or a place that speaks for one: <c>the Foreign Ministry</c>, <c>Brussels</c>.</summary>
    Organisation = 2,

    /// <summary>Several people without a common name: <c>villagers</c>, <c>Brandt and Iqbal</c>.</summary>
    Group = 3,

    /// <summary>A text that speaks: <c>the audit</c>, <c>a placard</c>.</summary>
    Document = 4,

    /// <summary>One who is not named in the text: <c>a senior official</c>, or <c>she</c> where nobody is named.</summary>
    Unnamed = 5,
}
