namespace QuoteMiner.Attribution;

/// <summary>A mention that may be the source of a region, with all that leads to it.</summary>
/// <param name="Best">The best cue or position that leads to it.</param>
/// <param name="Score">The linear scorer's for <paramref name="Best"/>.</param>
/// <param name="Share">Share in the softmax over all cues and positions of all mentions and "nobody", 0 to 1.</param>
/// <param name="Pairs">How many lead to it.</param>
internal readonly record struct SourceCandidate(Candidate Best, float Score, float Share, int Pairs)
{
    public int Mention => Best.Mention;
}
