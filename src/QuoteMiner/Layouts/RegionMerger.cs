using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>Brings regions that were appended into the order of the others.</summary>
internal static class RegionMerger
{
    /// <summary>Merges [0, <paramref name="middle"/>) and the rest, both sorted, in linear time; <see cref="QuoteRegion.Continues"/> follows its region.</summary>
    public static void Merge(Layer<QuoteRegion> regions, int middle)
    {
        var count = regions.Count;
        if (count == middle)
        {
            return;
        }

        regions.Extend(count);
        var old = regions.Items[..count];
        var merged = regions.Items[count..];
        int first = 0, second = middle;
        for (var i = 0; i < count; i++)
        {
            var takesFirst = second == count || (first < middle && old[first].Open < old[second].Open);
            merged[i] = takesFirst ? old[first++] : old[second++];
            if (merged[i].Continues >= 0)
            {
                // The paragraphs of one quotation stand together, so as many appended ones precede both.
                merged[i] = merged[i] with { Continues = merged[i].Continues + (second - middle) };
            }
        }

        merged.CopyTo(regions.Items);
        regions.Truncate(count);
    }
}
