using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteMiner.Training.Words;

/// <summary>k-means by cosine in integer arithmetic: assign every vector to the centre of the greatest product, move each centre to its vectors' mean direction.</summary>
internal static class SphericalKMeans
{
    /// <summary>The cluster of each vector.</summary>
    /// <param name="weights">How much each vector pulls its centre.</param>
    /// <param name="seeds">How many of the first vectors the first centres are drawn from, at even distances.</param>
    public static (int[] Clusters, UnitVectors Centres) Run(UnitVectors vectors, ReadOnlySpan<int> weights, int count, int rounds, int seeds)
    {
        var centres = new UnitVectors(count, vectors.Dimensions);
        for (var c = 0; c < count; c++)
        {
            vectors[(int)((long)c * Math.Min(seeds, vectors.Count) / count)].CopyTo(centres[c]);
        }

        var clusters = new int[vectors.Count];
        var progress = new Progress($"{count} clusters", rounds);
        for (var round = 1; round <= rounds; round++)
        {
            var moved = Assign(vectors, centres, clusters);
            progress.Report(round, $"{moved} of {vectors.Count} moved");
            if (moved == 0)
            {
                break;
            }

            Move(vectors, weights, clusters, centres);
        }

        return (clusters, centres);
    }

    static int Assign(UnitVectors vectors, UnitVectors centres, int[] clusters)
    {
        var moved = 0;
        for (var i = 0; i < vectors.Count; i++)
        {
            var vector = vectors[i];
            var (best, bestProduct) = (0, int.MinValue);
            for (var c = 0; c < centres.Count; c++)
            {
                var product = Product(vector, centres[c]);
                if (product > bestProduct)
                {
                    (best, bestProduct) = (c, product);
                }
            }

            moved += clusters[i] == best ? 0 : 1;
            clusters[i] = best;
        }

        return moved;
    }

    static int Product(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        if (Avx2.IsSupported)
        {
            var sum = Vector256<int>.Zero;
            for (var d = 0; d < left.Length; d += Vector256<short>.Count)
            {
                sum += Avx2.MultiplyAddAdjacent(Vector256.Create(left[d..]), Vector256.Create(right[d..]));
            }

            return Vector256.Sum(sum);
        }

        var total = 0;
        for (var d = 0; d < left.Length; d++)
        {
            total += left[d] * right[d];
        }

        return total;
    }

    static void Move(UnitVectors vectors, ReadOnlySpan<int> weights, int[] clusters, UnitVectors centres)
    {
        var sums = new long[centres.Count * vectors.Dimensions];
        var sizes = new int[centres.Count];
        for (var i = 0; i < vectors.Count; i++)
        {
            var sum = sums.AsSpan(clusters[i] * vectors.Dimensions, vectors.Dimensions);
            var vector = vectors[i];
            for (var d = 0; d < sum.Length; d++)
            {
                sum[d] += (long)vector[d] * weights[i];
            }

            sizes[clusters[i]]++;
        }

        for (var c = 0; c < centres.Count; c++)
        {
            // A centre that lost all its vectors stays where it is.
            if (sizes[c] > 0)
            {
                centres.Set(c, sums.AsSpan(c * vectors.Dimensions, vectors.Dimensions));
            }
        }
    }
}
