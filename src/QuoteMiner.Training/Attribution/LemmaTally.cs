using QuoteMiner.Attribution;
using QuoteMiner.Learning;

namespace QuoteMiner.Training.Attribution;

/// <summary>How often each lemma was seen, and how often it did what is counted.</summary>
internal sealed class LemmaTally
{
    /// <summary>A lemma's own count outweighs its cluster's from so many occurrences on, a cluster's that of all words from so many.</summary>
    const double Weight = 4;

    readonly Dictionary<ulong, (int Seen, int Hits)> lemmas = [];

    public void Add(ulong lemma, bool hit)
    {
        var (seen, hits) = lemmas.GetValueOrDefault(lemma);
        lemmas[lemma] = (seen + 1, hits + (hit ? 1 : 0));
    }

    /// <param name="sign">1, or -1 to take them away again.</param>
    public void Add(LemmaTally other, int sign)
    {
        foreach (var (lemma, (otherSeen, otherHits)) in other.lemmas)
        {
            var (seen, hits) = lemmas.GetValueOrDefault(lemma);
            lemmas[lemma] = (seen + (sign * otherSeen), hits + (sign * otherHits));
        }
    }

    /// <summary>Smoothed shares of all lemmas that were seen.</summary>
    public LemmaShares ToShares(WordClusters clusters)
    {
        var (keys, shares, clusterShares) = Smooth(clusters);
        return new LemmaShares(new KeyTable(keys), shares, clusterShares);
    }

    /// <summary>Keys in ascending order, their shares and those of the clusters in steps of <see cref="LemmaShares.Steps"/>.</summary>
    public (int[] Keys, byte[] Shares, byte[] ClusterShares) Smooth(WordClusters clusters)
    {
        var byCluster = new (int Seen, int Hits)[clusters.Count];
        var (allSeen, allHits) = (0, 0);
        var byKey = new SortedDictionary<int, (int Seen, int Hits, int Cluster)>();
        foreach (var (lemma, (seen, hits)) in lemmas)
        {
            if (seen == 0)
            {
                continue;
            }

            var cluster = clusters.Fine(lemma);
            byCluster[cluster] = (byCluster[cluster].Seen + seen, byCluster[cluster].Hits + hits);
            (allSeen, allHits) = (allSeen + seen, allHits + hits);
            var key = (int)KeyTable.KeyOf(lemma);
            var (otherSeen, otherHits, _) = byKey.GetValueOrDefault(key);
            byKey[key] = (seen + otherSeen, hits + otherHits, cluster);
        }

        var average = Smooth(allHits, allSeen, 0.5);
        var clusterShares = Array.ConvertAll(byCluster, cluster => Smooth(cluster.Hits, cluster.Seen, average));
        return (
            [.. byKey.Keys],
            [.. byKey.Values.Select(lemma => Step(Smooth(lemma.Hits, lemma.Seen, clusterShares[lemma.Cluster])))],
            Array.ConvertAll(clusterShares, Step));
    }

    static double Smooth(int hits, int seen, double otherwise) => (hits + (Weight * otherwise)) / (seen + Weight);

    static byte Step(double share) => (byte)Math.Round(share * LemmaShares.Steps);
}
