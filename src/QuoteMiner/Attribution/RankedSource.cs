namespace QuoteMiner.Attribution;

/// <summary>A source as it was ranked.</summary>
/// <param name="Candidate">The mention, with the best cue or position that leads to it.</param>
/// <param name="Score">The ranker's.</param>
/// <param name="Features">One number an <see cref="AttributionFeature"/>, then one a <see cref="SourceFeature"/>.</param>
internal sealed record RankedSource(SourceCandidate Candidate, float Score, float[] Features)
{
    /// <summary>The name of a number; those of the cue or position that leads to the mention have <c>Pair.</c> before theirs.</summary>
    public static string NameOf(int feature) => feature < SourceDescriber.PairLength
        ? $"Pair.{(AttributionFeature)feature}"
        : ((SourceFeature)(feature - SourceDescriber.PairLength)).ToString();
}
