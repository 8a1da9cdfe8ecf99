namespace QuoteMiner.Text;

/// <summary>The mentions of one person, organisation, group or document.</summary>
internal struct MentionCluster
{
    /// <summary>Index of the first mention.</summary>
    public int FirstMention;

    /// <summary>Index of the mention with the fullest name or phrase.</summary>
    public int FullestMention;

    /// <summary>Words of that name or phrase.</summary>
    public int FullestLength;

    public int Count;
    public SpeakerKind Kind;
    public Gender Gender;

    /// <summary>The clusters of the two joined mentions of a joint speaker, or -1.</summary>
    public int FirstMember;

    /// <inheritdoc cref="FirstMember"/>
    public int SecondMember;

    /// <summary>The cluster that took its mentions, or -1.</summary>
    public int MergedInto;
}
