using System.Runtime.CompilerServices;

namespace QuoteMiner.Parsing;

/// <summary>Relations of two nodes that features ask for.</summary>
internal static class NodeContext
{
    const int Farthest = 12;

    /// <summary>1, 2, 3, 4 (to 5), 5 (to 8), 6 (to 11), 7.</summary>
    static ReadOnlySpan<byte> Buckets => [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Distance(int first, int second) => first == 0 ? 0UL : Buckets[Math.Min(second - first, Farthest)];

    /// <summary>Numbers, at most three each, of commas, verbs and quotation marks between two nodes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(in ParserNode first, in ParserNode second)
    {
        var commas = Math.Clamp(second.Commas - first.Commas, 0, 3);
        var verbs = Math.Clamp(second.Verbs - first.Verbs, 0, 3);
        var marks = Math.Clamp(second.Marks - first.Marks, 0, 3);
        return (ulong)(uint)(commas | (verbs << 2) | (marks << 4));
    }
}
