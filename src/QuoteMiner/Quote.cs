namespace QuoteMiner;

/// <summary>A piece of attributed speech: what was said, the words that report it, and who said it.</summary>
/// <remarks>Immutable and thread-safe. All spans are in UTF-16 code units of <see cref="QuoteDocument.Text"/> and none is empty.</remarks>
public sealed class Quote
{
    internal Quote(QuoteKind kind, string text, IReadOnlyList<TextSpan> spans, IReadOnlyList<TextSpan> content)
    {
        Kind = kind;
        Text = text;
        Spans = spans;
        Content = content;
    }

    /// <summary>Whether the utterance is quoted whole or in fragments.</summary>
    public QuoteKind Kind { get; }

    /// <summary>The characters of <see cref="Spans"/>, joined by one space.</summary>
    public string Text { get; }

    /// <summary>The quoted parts without their outer quotation marks: at least one, sorted, disjoint.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>From the start of the first of <see cref="Spans"/> to the end of the last.</summary>
    public TextSpan Extent => new(Spans[0].Start, Spans[^1].End);

    /// <summary>The whole content where it is more than <see cref="Spans"/> (the unquoted words of a mixed quote), else the same list; sorted, disjoint.</summary>
    public IReadOnlyList<TextSpan> Content { get; }

    /// <summary>The reporting words (<c>said</c>, <c>according to</c>), or null where no word reports.</summary>
    public TextSpan? Cue { get; internal init; }

    /// <summary>The words that name the speaker at this place, or null where the text gives none.</summary>
    public Mention? Mention { get; internal init; }

    /// <summary>Who speaks, or null where there is no mention, or its person is in doubt.</summary>
    public Speaker? Speaker { get; internal init; }

    /// <summary>Estimated probability, 0 to 1, that this is attributed speech and <see cref="Mention"/> is right: learned from news articles, on choices of models that had not seen them. Of quotes at 0.9 nine in ten are right in such news; elsewhere it may be otherwise. A quote of several parts has that of its first.</summary>
    public double Confidence { get; internal init; }

    /// <summary>Estimated probability, 0 to 1, that <see cref="Speaker"/> is whom the mention means; 0 where it is null. In this version one of three figures, by the kind of the mention.</summary>
    public double SpeakerConfidence { get; internal init; }

    /// <summary>The mechanism that found <see cref="Mention"/>; <see cref="AttributionReason.None"/> where it is null.</summary>
    public AttributionReason Reason { get; internal init; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
