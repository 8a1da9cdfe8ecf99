using QuoteMiner.Learning;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Words;

/// <summary>Makes <c>words.bin</c>: the words with vectors in clusters of three sizes.</summary>
internal static class WordClusterTrainer
{
    public static readonly int[] DefaultSizes = [2047, 511, 63];

    const int Rounds = 14;
    const int SeedWords = 60_000;

    public static byte[] Train(CorpusFolder corpora, ReadOnlySpan<int> sizes) => Train(WordVectors.Read(corpora), sizes);

    /// <param name="sizes">Numbers of clusters, the finest first; three of them.</param>
    public static byte[] Train(WordVectors words, ReadOnlySpan<int> sizes)
    {
        var vectors = Centre(words);
        var (fine, fineCentres) = SphericalKMeans.Run(vectors, Weights(words.Words.Length), sizes[0], Rounds, SeedWords);
        var members = new int[sizes[0]];
        foreach (var cluster in fine)
        {
            members[cluster]++;
        }

        var (medium, mediumCentres) = SphericalKMeans.Run(fineCentres, members, sizes[1], Rounds, sizes[0]);
        var (coarse, _) = SphericalKMeans.Run(mediumCentres, Ones(sizes[1]), sizes[2], Rounds, sizes[1]);
        return Write(words.Words, fine, medium, Array.ConvertAll(medium, cluster => coarse[cluster]));
    }

    static byte[] Write(string[] words, int[] fine, int[] medium, int[] coarse)
    {
        // Two words with the same key: the more frequent one has it.
        var clusters = new SortedDictionary<int, int>();
        for (var i = 0; i < words.Length; i++)
        {
            clusters.TryAdd((int)KeyTable.KeyOf(WordHash.Of(words[i])), fine[i] + 1);
        }

        // Cluster 0 is that of unknown words.
        return new ModelWriter()
            .Add("KEYS", new SectionWriter().Keys([.. clusters.Keys]))
            .Add("CLUS", new SectionWriter().Int32(medium.Length + 1)
                .Planes([.. clusters.Values], 2)
                .Planes([0, .. medium.Select(cluster => cluster + 1)], 2)
                .Planes([0, .. coarse.Select(cluster => cluster + 1)], 2))
            .ToArray();
    }

    /// <summary>Takes the mean away, which all words share and which would draw all of them together.</summary>
    static UnitVectors Centre(WordVectors words)
    {
        const int Fraction = 1 << 16;
        var (count, dimensions) = (words.Words.Length, words.Dimensions);
        var values = new long[count * dimensions];
        var sum = new long[dimensions];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (long)((double)words.Scales[i / dimensions] * words.Values[i] * Fraction);
            sum[i % dimensions] += values[i];
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= sum[i % dimensions] / count;
        }

        var vectors = new UnitVectors(count, dimensions);
        for (var i = 0; i < count; i++)
        {
            vectors.Set(i, values.AsSpan(i * dimensions, dimensions));
        }

        return vectors;
    }

    /// <summary>Frequent words pull more: the words lie in falling frequency, which is about the inverse of the rank; its root keeps the rare ones heard.</summary>
    static int[] Weights(int count) => [.. Enumerable.Range(0, count).Select(rank => 1 + (int)(1000 / Math.Sqrt(rank + 10)))];

    static int[] Ones(int count) => [.. Enumerable.Repeat(1, count)];
}
