namespace QuoteMiner.Evaluation;

/// <summary>Figures whose unit is a region between double quotation marks, a paragraph at most.</summary>
/// <remarks>A region is gold when the content of an attribution covers at least half of its letters and digits, predicted when the spans of a predicted quote do.</remarks>
public sealed record RegionScores
{
    /// <summary>Telling quotations from scare quotes, titles and the like.</summary>
    public required Agreement Detection { get; init; }

    /// <summary>Of the gold regions with a source: those whose predicted mention touches the source's head word. A missed region is wrong.</summary>
    public required Share Attribution { get; init; }

    /// <summary><see cref="Attribution"/> by what the source is (<c>name</c>, <c>nominal</c>, <c>pronoun</c>, <c>none</c>), sorted ordinally; only what occurs.</summary>
    public required IReadOnlyDictionary<string, Share> AttributionBySource { get; init; }

    /// <summary>Region and mention both right: the headline figure.</summary>
    public required Agreement Attributed { get; init; }

    /// <summary>Of the gold regions with a canonical speaker: those whose predicted name has every word of it but titles.</summary>
    public required Share IdentityStrict { get; init; }

    /// <summary>The same where the last words agree, or one name has every word of the other.</summary>
    public required Share IdentityLenient { get; init; }
}
