using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteMiner.Models;

namespace QuoteMiner.Learning;

/// <summary>
/// A sum of regression trees (gradient boosting; Friedman 2001) as flat arrays. A node compares one number of the row with its threshold: at most that goes to the left child, else to
/// the right. Children stand behind their parent, so that every walk ends. Thread-safe; scoring allocates nothing and takes one step a level and tree.
/// Trees are walked <see cref="Lanes"/> at a time, and a leaf leads to itself: no branch depends on the row, and the processor overlaps the walks.
/// </summary>
internal sealed class TreeEnsemble
{
    const int MaximumTrees = 4096;
    const int MaximumNodes = 1 << 18;

    /// <summary>Levels of a tree; bounds the work a row.</summary>
    const int MaximumDepth = 64;

    /// <summary>Trees walked side by side.</summary>
    const int Lanes = 8;

    /// <summary>First nodes, the shallow trees before the deep ones, filled up to a multiple of <see cref="Lanes"/> with trees that are one leaf of 0.</summary>
    readonly int[] roots;

    /// <summary>Levels of the deepest tree of each group of <see cref="Lanes"/>.</summary>
    readonly int[] depths;

    /// <summary>The nodes, then the leaves.</summary>
    readonly Node[] nodes;

    /// <param name="roots">For each tree its first node, or the complement of its only leaf.</param>
    /// <param name="left">For each node the node, or the complement of the leaf, where the row's number is at most the threshold.</param>
    /// <exception cref="ArgumentException">A child is no node behind its parent and no leaf, a feature is not in a row, or a tree is too deep.</exception>
    public TreeEnsemble(int rowLength, float bias, int[] roots, ushort[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
    {
        (RowLength, Bias, Trees, Nodes) = (rowLength, bias, roots.Length, features.Length);
        nodes = new Node[features.Length + leaves.Length + 1];
        for (var i = 0; i < roots.Length; i++)
        {
            Check(roots[i], -1, leaves.Length, $"tree {i}");
        }

        for (var node = 0; node < features.Length; node++)
        {
            Check(left[node], node, leaves.Length, $"node {node}");
            Check(right[node], node, leaves.Length, $"node {node}");
            if (features[node] >= rowLength)
            {
                throw new ArgumentException($"node {node} asks for feature {features[node]} of {rowLength}");
            }

            nodes[node] = new Node(thresholds[node], features[node], Place(left[node]), Place(right[node]));
        }

        for (var leaf = 0; leaf < leaves.Length; leaf++)
        {
            nodes[Nodes + leaf] = new Node(leaves[leaf], 0, Nodes + leaf, Nodes + leaf);
        }

        nodes[^1] = new Node(0, 0, nodes.Length - 1, nodes.Length - 1);
        (this.roots, depths) = Group(Array.ConvertAll(roots, Place));
    }

    /// <summary>How many numbers a row has.</summary>
    public int RowLength { get; }

    /// <summary>What the trees are added to.</summary>
    public float Bias { get; }

    public int Trees { get; }

    public int Nodes { get; }

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
        for (var group = 0; group < depths.Length; group++)
        {
            var trees = roots.AsSpan(group * Lanes, Lanes);
            var (a, b, c, d, e, f, g, h) = (trees[0], trees[1], trees[2], trees[3], trees[4], trees[5], trees[6], trees[7]);
            for (var level = depths[group]; level > 0; level--)
            {
                a = Step(ref first, ref numbers, a);
                b = Step(ref first, ref numbers, b);
                c = Step(ref first, ref numbers, c);
                d = Step(ref first, ref numbers, d);
                e = Step(ref first, ref numbers, e);
                f = Step(ref first, ref numbers, f);
                g = Step(ref first, ref numbers, g);
                h = Step(ref first, ref numbers, h);
            }

            sum += nodes[a].Threshold + nodes[b].Threshold + (nodes[c].Threshold + nodes[d].Threshold);
            sum += nodes[e].Threshold + nodes[f].Threshold + (nodes[g].Threshold + nodes[h].Threshold);
        }

        return sum;
    }

    // Children and features were checked when the ensemble was made. A leaf's children are itself, whatever its number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Step(ref Node first, ref float numbers, int at)
    {
        ref var node = ref Unsafe.Add(ref first, at);
        var isRight = Unsafe.Add(ref numbers, node.Feature) > node.Threshold;
        return Unsafe.Add(ref node.Left, (int)Unsafe.As<bool, byte>(ref isRight));
    }

    /// <summary>A node, or a leaf, whose threshold is its value.</summary>
    struct Node(float threshold, int feature, int left, int right)
    {
        public readonly float Threshold = threshold;
        public readonly int Feature = feature;
        public int Left = left;
        public int Right = right;
    }

    int Place(int child) => child >= 0 ? child : Nodes + ~child;

    /// <summary>The trees by depth, and the depth of each group.</summary>
    (int[] Roots, int[] Depths) Group(int[] trees)
    {
        var levels = new int[nodes.Length];
        for (var node = Nodes - 1; node >= 0; node--)
        {
            levels[node] = 1 + Math.Max(levels[nodes[node].Left], levels[nodes[node].Right]);
            if (levels[node] > MaximumDepth)
            {
                throw new ArgumentException($"a tree is deeper than {MaximumDepth} levels at node {node}");
            }
        }

        var sorted = new int[(trees.Length + Lanes - 1) / Lanes * Lanes];
        sorted.AsSpan().Fill(nodes.Length - 1);
        trees.CopyTo(sorted, sorted.Length - trees.Length);
        Array.Sort(Array.ConvertAll(sorted, tree => ((long)levels[tree] << 32) | (uint)tree), sorted);
        var deepest = new int[sorted.Length / Lanes];
        for (var group = 0; group < deepest.Length; group++)
        {
            deepest[group] = levels[sorted[(group * Lanes) + Lanes - 1]];
        }

        return (sorted, deepest);
    }

    static float[] Singles(int[] bits) => Array.ConvertAll(bits, BitConverter.Int32BitsToSingle);

    void Check(int child, int parent, int leaves, string where)
    {
        if (child >= 0 ? child <= parent || child >= Nodes : ~child >= leaves)
        {
            throw new ArgumentException($"{where} leads to {child}, which is no node behind it and no leaf");
        }
    }
}
