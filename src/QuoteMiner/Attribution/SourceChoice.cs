using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>The source chosen for a region.</summary>
/// <param name="Best">Its mention, with the cue and reason that are given; a mention of -1 where there is none.</param>
/// <param name="Index">Among the sources of <see cref="SourceRanking"/>, or -1.</param>
/// <param name="Score">The ranker's.</param>
/// <param name="Lead">How far its score is ahead of the second.</param>
internal readonly record struct SourceChoice(Candidate Best, int Index, float Score, float Lead)
{
    /// <summary>A lead where there is no second.</summary>
    public const float LongestLead = 10;

    public static SourceChoice None { get; } = new(new Candidate(-1, -1, SubjectRelation.None, AttributionReason.None), -1, 0, 0);

    /// <summary>The source of the highest score.</summary>
    public static SourceChoice Of(in SourceRanking ranking, in RegionContext region, ReadOnlySpan<float> scores)
    {
        if (scores.IsEmpty)
        {
            return None;
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        var lead = LongestLead;
        for (var i = 0; i < scores.Length; i++)
        {
            lead = i == best ? lead : Math.Min(lead, scores[best] - scores[i]);
        }

        return new SourceChoice(ranking.Nearest(region, best), best, scores[best], lead);
    }
}
