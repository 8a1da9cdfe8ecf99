namespace QuoteMiner.Cli.Inspection;

/// <summary>A number in which the best two sources of a quotation differ.</summary>
/// <param name="Best">The best one's.</param>
/// <param name="Second">The other's.</param>
/// <param name="Loss">What the score of the best one would lose with <paramref name="Second"/>.</param>
internal readonly record struct FeatureLoss(string Name, float Best, float Second, float Loss);
