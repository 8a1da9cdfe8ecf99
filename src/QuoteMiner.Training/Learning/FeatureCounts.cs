using QuoteMiner.Learning;

namespace QuoteMiner.Training.Learning;

/// <summary>How often each feature was seen, up to 255: one byte a possible key, 256 MiB.</summary>
internal sealed class FeatureCounts
{
    readonly byte[] counts = new byte[1 << KeyTable.Bits];

    public void Add(ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys)
        {
            if (counts[key] < byte.MaxValue)
            {
                counts[key]++;
            }
        }
    }

    /// <summary>The keys seen at least so often, ascending.</summary>
    public int[] AtLeast(int minimum)
    {
        var keys = new List<int>();
        for (var key = 0; key < counts.Length; key++)
        {
            if (counts[key] >= minimum)
            {
                keys.Add(key);
            }
        }

        return [.. keys];
    }
}
