using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// The sources that a region may have, one region at a time: candidates are found, scored by a linear model, put together by mention, and the few best are described for the ranker. The trainer
/// and the pipeline both read regions through it.
/// </summary>
internal ref struct SourceRanking(AnnotatedText text, AttributionModel model, SourceRoom room)
{
    readonly CandidateFinder finder = new(text);
    readonly FeatureExtractor pairs = new(text);
    readonly SourceDescriber describer = new(text, model);
    readonly AnnotatedText text = text;
    readonly AttributionModel model = model;
    readonly SourceRoom room = room;
    BesideCues beside;
    int candidates;
    int sources;

    /// <summary>The sources of the region read last, in the order of the linear scorer's shares.</summary>
    public readonly ReadOnlySpan<SourceCandidate> Sources => room.Sources[..sources];

    /// <summary>Candidates of the region read last: every cue and position that leads to a mention.</summary>
    public readonly ReadOnlySpan<Candidate> Candidates => room.Candidates[..candidates];

    /// <summary>The linear scorer's log-odds of any candidate against nobody; negative infinity where there is none.</summary>
    public readonly float LogOdds
    {
        get
        {
            var total = 0f;
            foreach (var score in room.Scores[..candidates])
            {
                total += MathF.Exp(score);
            }

            return MathF.Log(total);
        }
    }

    /// <summary>Finds the sources of a region.</summary>
    public void Read(in RegionContext region)
    {
        candidates = finder.Find(region, room.Candidates);
        beside = BesideCues.Find(text, region, room.Candidates[..candidates]);
        var row = room.Profile[..SourceDescriber.PairLength];
        for (var i = 0; i < candidates; i++)
        {
            pairs.Describe(region, beside, room.Candidates[i], row);
            room.Scores[i] = model.ScorePair(row);
        }

        sources = SourcePruner.Prune(room.Candidates[..candidates], room.Scores[..candidates], room.Sources);
        RegionProfile.Describe(text, model, region, Profile);
    }

    /// <summary>The linear scorer's row of a candidate.</summary>
    public readonly void DescribePair(in RegionContext region, int candidate, Span<float> row) => pairs.Describe(region, beside, room.Candidates[candidate], row);

    /// <summary>The row of a source.</summary>
    public readonly void Describe(in RegionContext region, int source, Span<float> row) => describer.Describe(region, Profile, beside, Sources, source, row);

    readonly Span<float> Profile => room.Profile[..(SourceDescriber.RowLength - SourceDescriber.PairLength)];

    /// <summary>Of the cues that lead to a source about as well as the best one, the nearest on its side: <c>Iqbal called it "stale" and warned of "gaps"</c>.</summary>
    public readonly Candidate Nearest(in RegionContext region, int source)
    {
        // In log-odds.
        const float AsGood = 3f;
        var (best, score, _, _) = Sources[source];
        var nearest = best;
        for (var i = 0; i < candidates && best.Cue >= 0; i++)
        {
            var other = room.Candidates[i];
            if (other.Mention == best.Mention && other.Cue >= 0 && room.Scores[i] > score - AsGood
                && IsBefore(region, other) == IsBefore(region, best) && Distance(region, other) < Distance(region, nearest))
            {
                nearest = other;
            }
        }

        return nearest;
    }

    readonly bool IsBefore(in RegionContext region, in Candidate candidate) => text.Cues[candidate.Cue].First < region.Opening;

    readonly int Distance(in RegionContext region, in Candidate candidate)
    {
        var cue = text.Cues[candidate.Cue];
        return IsBefore(region, candidate) ? region.Opening - cue.End : cue.First - region.After;
    }
}
