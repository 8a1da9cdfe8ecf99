namespace QuoteMiner.Attribution;

/// <summary>Keeps how the sources of regions were chosen. For inspection: an <see cref="Attributor"/> without a record spends a comparison a region on it.</summary>
/// <param name="model">The attributor's.</param>
/// <param name="wants">Whether a region is kept, by its position among the regions that have tokens, from 0; one takes some 6 kB.</param>
internal sealed class RankingRecord(AttributionModel model, Predicate<int> wants)
{
    readonly Dictionary<int, RankedRegion> regions = [];

    /// <summary>Null where the text has no such region, it is not wanted, or was not ranked: its layout tells who speaks, or it carries on the quotation before.</summary>
    public RankedRegion? Of(int index) => regions.GetValueOrDefault(index);

    /// <summary>Forgets the text before.</summary>
    public void Clear() => regions.Clear();

    /// <param name="index">Position of a region that is ranked; only the wanted ones are kept.</param>
    /// <param name="rows">The row of each source, one after the other.</param>
    /// <param name="row">The classifier's row.</param>
    public void Add(int index, ReadOnlySpan<SourceCandidate> sources, ReadOnlySpan<float> rows, ReadOnlySpan<float> row)
    {
        if (!wants(index))
        {
            return;
        }

        var ranked = new RankedSource[sources.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            var features = rows.Slice(i * SourceDescriber.RowLength, SourceDescriber.RowLength).ToArray();
            ranked[i] = new RankedSource(sources[i], model.Ranker.Score(features), features);
        }

        ranked = [.. ranked.OrderByDescending(source => source.Score)];
        regions[index] = new RankedRegion
        {
            Sources = ranked,
            Features = row[..QuotationDescriber.OwnLength].ToArray(),
            SpeechOdds = model.Classifier.Score(row),
            ConfidenceOdds = model.Confidence.Score(row),
            LossAgainst = other => LossAgainst(ranked[0], other),
        };
    }

    List<(int Feature, float Loss)> LossAgainst(RankedSource best, RankedSource other)
    {
        var losses = new List<(int Feature, float Loss)>();
        var row = best.Features.AsSpan().ToArray();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != other.Features[i])
            {
                row[i] = other.Features[i];
                losses.Add((i, best.Score - model.Ranker.Score(row)));
                row[i] = best.Features[i];
            }
        }

        return [.. losses.OrderByDescending(loss => loss.Loss)];
    }
}
