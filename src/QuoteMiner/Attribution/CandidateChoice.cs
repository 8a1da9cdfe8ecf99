using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>The mention chosen for a region.</summary>
/// <param name="Best">Its best candidate, whose cue and reason are given; a mention of -1 where there was no candidate.</param>
/// <param name="Probability">The mention's share in the softmax, 0 to 1.</param>
/// <param name="Score">Log-odds of any candidate against "nobody"; negative infinity where there was none.</param>
internal readonly record struct CandidateChoice(Candidate Best, float Probability, float Score)
{
    /// <summary>A mention that several cues lead to gets the sum of its candidates.</summary>
    public static CandidateChoice Of(ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> scores)
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
            : new CandidateChoice(candidates[best], bestSum / (1 + total), MathF.Log(total));
    }
}
