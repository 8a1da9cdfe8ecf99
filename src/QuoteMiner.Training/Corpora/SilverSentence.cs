namespace QuoteMiner.Training.Corpora;

/// <summary>A sentence of an automatic annotation.</summary>
/// <param name="Article">The identifier of its article.</param>
/// <param name="Place">The article's place in the file, from 0.</param>
internal sealed record SilverSentence(string Article, int Place, List<SilverToken> Tokens);
