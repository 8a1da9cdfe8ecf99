namespace QuoteMiner.Reporting.Html;

/// <summary>What those with one full name say in all documents.</summary>
internal sealed class SpeakerCount(string name)
{
    public string Name { get; } = name;

    public int Articles { get; set; }

    public long Quotes { get; set; }

    public long Words { get; set; }
}
