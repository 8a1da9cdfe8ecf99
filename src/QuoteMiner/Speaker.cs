namespace QuoteMiner;

/// <summary>One who speaks in a document: the person, organisation, group or document behind the mentions.</summary>
/// <remarks>Immutable and thread-safe. Equality is by reference: a speaker belongs to one document.</remarks>
public sealed class Speaker
{
    internal Speaker(int id, string name, SpeakerKind kind, string? description, IReadOnlyList<Mention> mentions, IReadOnlyList<Speaker> members)
    {
        Id = id;
        Name = name;
        Kind = kind;
        Description = description;
        Mentions = mentions;
        Members = members;
    }

    /// <summary>The speaker's index in <see cref="QuoteDocument.Speakers"/>.</summary>
    public int Id { get; }

    /// <summary>The fullest name that the text gives, without title (<c>Staffan de Mistura</c>); of an unnamed speaker its fullest phrase. Never empty.</summary>
    public string Name { get; }

    /// <summary>What the speaker is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>Title or role as the text gives it (<c>Foreign Minister</c>), or null where it gives none.</summary>
    public string? Description { get; }

    /// <summary>Every place that mentions the speaker, in order of <see cref="TextSpan.Start"/>; at least one.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Those who speak together, for a joint speaker (<c>Brandt and Iqbal</c>); else empty.</summary>
    public IReadOnlyList<Speaker> Members { get; }

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
