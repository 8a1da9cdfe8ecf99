namespace QuoteMiner.Evaluation;

/// <summary>One attribution marked by hand: what was said, the words that report it, and whose it is.</summary>
/// <remarks>Immutable and thread-safe. Spans are in UTF-16 code units, ends exclusive; a span may be empty and spans may overlap, as the annotators left them.</remarks>
public sealed class GoldQuote
{
    /// <summary><c>direct</c>, <c>mixed</c>, <c>indirect</c>, or whatever else the file says.</summary>
    public required string Kind { get; init; }

    /// <summary>What was said, with its quotation marks and complementizer; may be empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The reporting words; empty where nothing reports.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>The noun phrase whose words these are; empty where the text names none.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The head word of <see cref="Source"/>, or null where the file does not tell it.</summary>
    public TextSpan? SourceHead { get; init; }

    /// <summary>The canonical name of the speaker, or null where it was not annotated.</summary>
    public string? Speaker { get; init; }

    internal IEnumerable<TextSpan> AllSpans()
    {
        IEnumerable<TextSpan> spans = Content.Concat(Cue).Concat(Source);
        return SourceHead is { } head ? spans.Append(head) : spans;
    }
}
