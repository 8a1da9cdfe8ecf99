using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// What is known of a word beyond the training texts: the clusters of its vector at three sizes, each a union of finer ones. Number 0 is "unknown" at each size.
/// Found by <see cref="Text.WordHash"/>. Thread-safe.
/// </summary>
internal sealed class WordClusters
{
    const int MaximumClusters = 1 << 14;

    readonly KeyTable words;
    readonly ushort[] fine;
    readonly ushort[] medium;
    readonly ushort[] coarse;

    public WordClusters(ModelFile file)
    {
        var keys = file.Section("KEYS");
        words = KeyTable.Read(ref keys);
        keys.End();

        var section = file.Section("CLUS");
        var count = section.ReadInt32("number of clusters", 1, MaximumClusters);
        fine = ReadNumbers(ref section, "clusters of words", words.Count, count);
        medium = ReadNumbers(ref section, "medium clusters", count, count);
        coarse = ReadNumbers(ref section, "coarse clusters", count, count);
        section.End();
    }

    /// <summary>The clusters that ship with the package; read at first use.</summary>
    public static WordClusters Default { get; } = new(ModelFile.FromResources("words"));

    public int Words => words.Count;

    /// <summary>Number of fine clusters, with that of the words in none.</summary>
    public int Count => medium.Length;

    /// <summary>The word's fine cluster, or 0.</summary>
    public int Fine(ulong hash)
    {
        var index = words.Find(KeyTable.KeyOf(hash));
        return index < 0 ? 0 : fine[index];
    }

    public int MediumOf(int fineCluster) => medium[fineCluster];

    public int CoarseOf(int fineCluster) => coarse[fineCluster];

    static ushort[] ReadNumbers(ref ModelSection section, string what, int count, int limit)
    {
        var numbers = section.ReadPlanes(what, count, 2);
        var result = new ushort[count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = numbers[i] < limit ? (ushort)numbers[i] : throw section.Broken($"{what}: number {i} is {numbers[i]} of {limit}");
        }

        return result;
    }
}
