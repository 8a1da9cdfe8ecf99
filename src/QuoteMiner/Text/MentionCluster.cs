namespace QuoteMiner.Text;

/// <summary>The mentions of one person, organisation, group or document.</summary>
internal struct MentionCluster
{
    /// <summary>Index of the first mention.</summary>
    public int FirstMention;

    /// <summary>Index of the mention with the fullest name or phrase.</summary>
    public int FullestMention;

    public int Count;
    public SpeakerKind Kind;
    public Gender Gender;
}
