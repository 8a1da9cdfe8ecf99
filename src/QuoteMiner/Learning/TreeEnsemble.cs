using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A sum of regression trees (gradient boosting; Friedman 2001) as flat arrays. A node compares one number of the row with its threshold: at most that goes to the left child, else to
/// the right. Children stand behind their parent, so that every walk ends. Thread-safe; scoring allocates nothing and takes one step a level and tree.
/// </summary>
internal sealed class TreeEnsemble
{
    const int MaximumTrees = 4096;
    const int MaximumNodes = 1 << 18;

    /// <summary>A tree of one leaf is that leaf; else its first node. Leaves are written as their complement, as children are.</summary>
    readonly int[] roots;
    readonly Node[] nodes;
    readonly float[] leaves;

    /// <param name="roots">For each tree its first node, or the complement of its only leaf.</param>
    /// <param name="left">For each node the node, or the complement of the leaf, where the row's number is at most the threshold.</param>
    /// <exception cref="ArgumentException">A child is no node behind its parent and no leaf, or a feature is not in a row.</exception>
    public TreeEnsemble(int rowLength, float bias, int[] roots, ushort[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
    {
        (RowLength, Bias) = (rowLength, bias);
        (this.roots, this.leaves) = (roots, leaves);
        nodes = new Node[features.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            Check(roots[i], -1, $"tree {i}");
        }

        for (var node = 0; node < features.Length; node++)
        {
            Check(left[node], node, $"node {node}");
            Check(right[node], node, $"node {node}");
            if (features[node] >= rowLength)
            {
                throw new ArgumentException($"node {node} asks for feature {features[node]} of {rowLength}");
            }

            nodes[node] = new Node(thresholds[node], features[node], left[node], right[node]);
        }
    }

    /// <summary>How many numbers a row has.</summary>
    public int RowLength { get; }

    /// <summary>What the trees are added to.</summary>
    public float Bias { get; }

    public int Trees => roots.Length;

    public int Nodes => nodes.Length;

    /// <summary>Reads a section: lengths, bias, roots, then for all nodes features, thresholds, left and right children, then the leaves.</summary>
    public static TreeEnsemble Read(ModelFile file, string name, int rowLength)
    {
        var section = file.Section(name);
        section.ReadInt32("numbers a row", rowLength, rowLength);
        var trees = section.ReadInt32("number of trees", 0, MaximumTrees);
        var nodes = section.ReadInt32("number of nodes", 0, MaximumNodes);
        var leaves = section.ReadInt32("number of leaves", 0, MaximumNodes);
        var bias = Singles(section.ReadPlanes("bias", 1, 4))[0];
        var roots = section.ReadPlanes("roots", trees, 4);
        var features = Array.ConvertAll(section.ReadPlanes("features", nodes, 2), number => (ushort)number);
        var thresholds = Singles(section.ReadPlanes("thresholds", nodes, 4));
        var left = section.ReadPlanes("left children", nodes, 4);
        var right = section.ReadPlanes("right children", nodes, 4);
        var values = Singles(section.ReadPlanes("leaves", leaves, 4));
        section.End();
        try
        {
            return new TreeEnsemble(rowLength, bias, roots, features, thresholds, left, right, values);
        }
        catch (ArgumentException wrong)
        {
            throw section.Broken(wrong.Message);
        }
    }

    /// <summary>The trees' sum for a row.</summary>
    /// <param name="row">As long as <see cref="RowLength"/>.</param>
    public float Score(ReadOnlySpan<float> row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row.Length, RowLength);
        var sum = Bias;
        ref var first = ref MemoryMarshal.GetArrayDataReference(nodes);
        ref var numbers = ref MemoryMarshal.GetReference(row);
        foreach (var root in roots)
        {
            // Children and features were checked when the ensemble was made.
            var at = root;
            while (at >= 0)
            {
                ref var node = ref Unsafe.Add(ref first, at);
                at = Unsafe.Add(ref numbers, node.Feature) <= node.Threshold ? node.Left : node.Right;
            }

            sum += leaves[~at];
        }

        return sum;
    }

    readonly record struct Node(float Threshold, int Feature, int Left, int Right);

    static float[] Singles(int[] bits) => Array.ConvertAll(bits, BitConverter.Int32BitsToSingle);

    void Check(int child, int parent, string where)
    {
        if (child >= 0 ? child <= parent || child >= nodes.Length : ~child >= leaves.Length)
        {
            throw new ArgumentException($"{where} leads to {child}, which is no node behind it and no leaf");
        }
    }
}
