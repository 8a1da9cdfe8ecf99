using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>The mention chosen for a region.</summary>
/// <param name="Best">Its best candidate, whose cue and reason are given; a mention of -1 where there was no candidate.</param>
/// <param name="Probability">The mention's share in the softmax, 0 to 1.</param>
/// <param name="Score">Log-odds of any candidate against "nobody"; negative infinity where there was none.</param>
internal readonly record struct CandidateChoice(Candidate Best, float Probability, float Score)
{
    /// <summary>In log-odds.</summary>
    const float AsGood = 3f;

    /// <summary>A mention that several cues lead to gets the sum of its candidates.</summary>
    public static CandidateChoice Of(AnnotatedText text, in RegionContext region, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> scores)
    {
        var total = 0f;
        foreach (var score in scores)
        {
            total += MathF.Exp(score);
        }

        var (best, bestSum) = (-1, 0f);
        for (var i = 0; i < candidates.Length; i++)
        {
            float sum = 0, highest = float.NegativeInfinity;
            for (var j = 0; j < candidates.Length; j++)
            {
                if (candidates[j].Mention == candidates[i].Mention)
                {
                    sum += MathF.Exp(scores[j]);
                    highest = MathF.Max(highest, scores[j]);
                }
            }

            if (scores[i] >= highest && sum > bestSum)
            {
                (best, bestSum) = (i, sum);
            }
        }

        return best < 0
            ? new CandidateChoice(new Candidate(-1, -1, SubjectRelation.None, AttributionReason.None), 0, float.NegativeInfinity)
            : new CandidateChoice(Nearest(text, region, candidates, scores, best), bestSum / (1 + total), MathF.Log(total));
    }

    /// <summary>Of the cues that lead to the chosen mention about as well as the best one, the nearest: <c>Iqbal called it "stale" and warned of "gaps"</c>.</summary>
    static Candidate Nearest(AnnotatedText text, in RegionContext region, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> scores, int best)
    {
        var nearest = best;
        for (var i = 0; i < candidates.Length && candidates[best].Cue >= 0; i++)
        {
            var asGood = candidates[i].Mention == candidates[best].Mention && candidates[i].Cue >= 0 && scores[i] > scores[best] - AsGood;
            if (asGood && Distance(text, region, candidates[i]) < Distance(text, region, candidates[nearest]))
            {
                nearest = i;
            }
        }

        return candidates[nearest];
    }

    static int Distance(AnnotatedText text, in RegionContext region, in Candidate candidate)
    {
        var cue = text.Cues[candidate.Cue];
        return cue.First < region.Opening ? region.Opening - cue.End : cue.First - region.After;
    }
}
