using Microsoft.ML.Trainers.FastTree;
using QuoteMiner.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Attribution;

/// <summary>The arrays of a <see cref="TreeEnsemble"/> while it is made.</summary>
internal sealed class TreeData(int rowLength)
{
    readonly List<int> roots = [], left = [], right = [];
    readonly List<ushort> features = [];
    readonly List<float> thresholds = [], leaves = [];
    double bias;

    public static TreeData Of(RegressionTreeEnsemble ensemble, int rowLength)
    {
        var data = new TreeData(rowLength) { bias = ensemble.Bias };
        for (var i = 0; i < ensemble.Trees.Count; i++)
        {
            data.Add(ensemble.Trees[i], ensemble.TreeWeights[i]);
        }

        return data;
    }

    /// <summary>Adds a number to every score.</summary>
    public TreeData Shift(double by)
    {
        bias += by;
        return this;
    }

    /// <summary>Adds the trees of another ensemble, their values times a factor.</summary>
    public TreeData Add(TreeData other, float factor)
    {
        var (nodes, values) = (features.Count, leaves.Count);
        roots.AddRange(other.roots.Select(Move));
        left.AddRange(other.left.Select(Move));
        right.AddRange(other.right.Select(Move));
        features.AddRange(other.features);
        thresholds.AddRange(other.thresholds);
        leaves.AddRange(other.leaves.Select(leaf => leaf * factor));
        bias += other.bias * factor;
        return this;

        int Move(int child) => child >= 0 ? child + nodes : child - values;
    }

    public TreeEnsemble ToEnsemble() =>
        new(rowLength, (float)bias, [.. roots], [.. features], [.. thresholds], [.. left], [.. right], [.. leaves]);

    public SectionWriter ToSection() => new SectionWriter()
        .Int32(rowLength).Int32(roots.Count).Int32(features.Count).Int32(leaves.Count)
        .Planes([BitConverter.SingleToInt32Bits((float)bias)], 4)
        .Planes([.. roots], 4)
        .Planes([.. features.Select(feature => (int)feature)], 2)
        .Planes(Bits(thresholds), 4)
        .Planes([.. left], 4)
        .Planes([.. right], 4)
        .Planes(Bits(leaves), 4);

    static int[] Bits(List<float> values) => [.. values.Select(BitConverter.SingleToInt32Bits)];

    void Add(RegressionTree tree, double weight)
    {
        var (nodes, values) = (features.Count, leaves.Count);
        roots.Add(tree.NumberOfNodes > 0 ? nodes : ~values);
        for (var node = 0; node < tree.NumberOfNodes; node++)
        {
            features.Add((ushort)tree.NumericalSplitFeatureIndexes[node]);
            thresholds.Add(tree.NumericalSplitThresholds[node]);
            left.Add(Move(tree.LeftChild[node]));
            right.Add(Move(tree.RightChild[node]));
        }

        leaves.AddRange(tree.LeafValues.Select(value => (float)(value * weight)));

        int Move(int child) => child >= 0 ? child + nodes : child - values;
    }
}
