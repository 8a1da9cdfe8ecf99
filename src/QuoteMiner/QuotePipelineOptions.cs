namespace QuoteMiner;

/// <summary>What a <see cref="QuotePipeline"/> gives. Validated by <see cref="QuotePipeline.Create(QuotePipelineOptions)"/>, never while extracting.</summary>
public sealed record QuotePipelineOptions
{
    /// <summary>The kinds of quotes wanted; <see cref="QuoteKinds.Direct"/> and <see cref="QuoteKinds.Mixed"/> by default. At least one.</summary>
    public QuoteKinds Kinds { get; init; } = QuoteKinds.Direct | QuoteKinds.Mixed;

    /// <summary>Quotes whose <see cref="Quote.Confidence"/> is below this are left out; 0 to 1, by default 0: none is.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>Where <see cref="Quote.SpeakerConfidence"/> would be below this, <see cref="Quote.Speaker"/> is null and the mention stays; 0 to 1, by default 0: even the least sure links are right in half of the cases.</summary>
    public double MinimumSpeakerConfidence { get; init; }
}
