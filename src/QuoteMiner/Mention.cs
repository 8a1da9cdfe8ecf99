namespace QuoteMiner;

/// <summary>The words that name a speaker at one place of the text.</summary>
/// <param name="Span">The whole phrase, with its title (<c>Foreign Minister Sergey Lavrov</c>), in <see cref="Quote.Mention"/> with its appositions too (<c>Mira Vale, a hydrologist</c>), without relative clauses and the 's of a possessive; never empty.</param>
/// <param name="Kind">Whether the phrase is a name, a nominal or a pronoun.</param>
public readonly record struct Mention(TextSpan Span, MentionKind Kind);
