namespace QuoteMiner.Reporting.Html;

/// <summary>What one speaker says in one document, and colour and letters of the speaker in its section.</summary>
/// <param name="speaker">Null for the quotes without one.</param>
internal sealed class SpeakerMark(Speaker? speaker)
{
    const int LongestName = 200;

    public Speaker? Speaker { get; } = speaker;

    public int Quotes { get; set; }

    public int Words { get; set; }

    /// <summary>Number of a colour in the style of the page; 0 is that of nobody.</summary>
    public int Hue { get; set; }

    /// <summary>One to a few letters that no other speaker of the document has.</summary>
    public string Badge { get; set; } = "?";

    /// <summary>The name, where it means the same speaker in another document, else null: <c>the minister</c> does not.</summary>
    public string? CommonName { get; } = speaker is { Kind: SpeakerKind.Person or SpeakerKind.Organisation } ? PlainWords.Beginning(speaker.Name, LongestName).ToString() : null;
}
