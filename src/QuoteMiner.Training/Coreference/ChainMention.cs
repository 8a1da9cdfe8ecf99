namespace QuoteMiner.Training.Coreference;

/// <summary>A mention of an automatic annotation, in UTF-16 code units, with the chain that it belongs to.</summary>
internal readonly record struct ChainMention(TextSpan Span, int Chain);
