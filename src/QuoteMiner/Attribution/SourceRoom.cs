namespace QuoteMiner.Attribution;

/// <summary>Working memory of <see cref="SourceRanking"/>.</summary>
/// <param name="candidates">At least <see cref="CandidateFinder.MostCandidates"/> long, as are the scores.</param>
/// <param name="sources">At least <see cref="SourcePruner.MostSources"/> long.</param>
/// <param name="profile">At least <see cref="SourceDescriber.RowLength"/> long.</param>
internal readonly ref struct SourceRoom(Span<Candidate> candidates, Span<float> scores, Span<SourceCandidate> sources, Span<float> profile)
{
    public Span<Candidate> Candidates { get; } = candidates;

    public Span<float> Scores { get; } = scores;

    public Span<SourceCandidate> Sources { get; } = sources;

    public Span<float> Profile { get; } = profile;
}
