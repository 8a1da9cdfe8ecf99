using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Parsing;

/// <summary>Follows the right tree and counts the features on the way.</summary>
internal readonly ref struct CountingGuide(FeatureCounts moves, FeatureCounts relations, ReadOnlySpan<int> heads, ReadOnlySpan<DependencyRelation> gold) : IParserGuide
{
    readonly ReadOnlySpan<int> heads = heads;
    readonly ReadOnlySpan<DependencyRelation> gold = gold;

    /// <inheritdoc/>
    public Move ChooseMove(scoped in ParserState state, scoped Span<uint> features)
    {
        moves.Add(features);
        var (shift, left, right) = new ArcOracle(heads).Costs(state);
        return left <= shift && left <= right ? Move.Left : right <= shift ? Move.Right : Move.Shift;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(int head, int dependent, scoped Span<uint> features)
    {
        relations.Add(features);
        return gold[dependent] == DependencyRelation.None ? DependencyRelation.Dep : gold[dependent];
    }
}
