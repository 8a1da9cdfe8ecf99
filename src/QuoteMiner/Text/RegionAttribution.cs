namespace QuoteMiner.Text;

/// <summary>Who was found to speak in one region.</summary>
internal struct RegionAttribution
{
    public int Region;

    /// <summary>Index of the mention, or -1.</summary>
    public int Mention;

    /// <summary>Index of the cue, or -1.</summary>
    public int Cue;

    public AttributionReason Reason;
    public QuoteKind Kind;

    /// <summary>Index in <see cref="AnnotatedText.Attributions"/> of the region that began the quote this one is a part of; its own index where it begins one.</summary>
    public int Quote;

    public float Confidence;
}
