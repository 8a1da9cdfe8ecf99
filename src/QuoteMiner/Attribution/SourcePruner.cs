namespace QuoteMiner.Attribution;

/// <summary>Puts the candidates of a region together by mention and keeps the few best, in the order of their shares.</summary>
internal static class SourcePruner
{
    public const int MostSources = 8;

    /// <summary>A mention whose share is less than this part of the best one's is not worth a row.</summary>
    const float SmallestShare = 0.002f;

    /// <param name="scores">Of the candidates, by the linear scorer.</param>
    /// <param name="sources">Room for <see cref="MostSources"/>.</param>
    public static int Prune(ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> scores, Span<SourceCandidate> sources)
    {
        var total = 1f;
        foreach (var score in scores)
        {
            total += MathF.Exp(score);
        }

        var count = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (TryMerge(candidates, scores, i, total, out var source))
            {
                Insert(sources, ref count, source);
            }
        }

        while (count > 1 && sources[count - 1].Share < sources[0].Share * SmallestShare)
        {
            count--;
        }

        return count;
    }

    /// <summary>All that leads to the mention of candidate <paramref name="at"/>; false unless that is the best one.</summary>
    static bool TryMerge(ReadOnlySpan<Candidate> candidates, ReadOnlySpan<float> scores, int at, float total, out SourceCandidate source)
    {
        var (sum, pairs) = (0f, 0);
        source = default;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Mention != candidates[at].Mention)
            {
                continue;
            }

            if (scores[i] > scores[at] || (scores[i] == scores[at] && i < at))
            {
                return false;
            }

            sum += MathF.Exp(scores[i]);
            pairs++;
        }

        source = new SourceCandidate(candidates[at], scores[at], sum / total, pairs);
        return true;
    }

    static void Insert(Span<SourceCandidate> sources, ref int count, in SourceCandidate source)
    {
        var place = count;
        while (place > 0 && sources[place - 1].Share < source.Share)
        {
            place--;
        }

        if (place == MostSources)
        {
            return;
        }

        var kept = Math.Min(count, MostSources - 1);
        sources[place..kept].CopyTo(sources[(place + 1)..]);
        sources[place] = source;
        count = kept + 1;
    }
}
