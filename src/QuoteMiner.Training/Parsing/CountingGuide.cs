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
    public Move ChooseMove(scoped in ParserState state)
    {
        Span<uint> features = stackalloc uint[MoveFeatures.FirstCount + MoveFeatures.OtherCount];
        var context = new MoveContext(state);
        MoveFeatures.ExtractFirst(features, context);
        MoveFeatures.ExtractOthers(features[MoveFeatures.FirstCount..], context);
        moves.Add(features);
        var (shift, left, right) = new ArcOracle(heads).Costs(state);
        return left <= shift && left <= right ? Move.Left : right <= shift ? Move.Right : Move.Shift;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent)
    {
        Span<uint> features = stackalloc uint[RelationFeatures.FirstCount + RelationFeatures.OtherCount];
        var context = new RelationContext(nodes, head, dependent);
        RelationFeatures.ExtractFirst(features, context);
        RelationFeatures.ExtractOthers(features[RelationFeatures.FirstCount..], context);
        relations.Add(features);
        return gold[dependent] == DependencyRelation.None ? DependencyRelation.Dep : gold[dependent];
    }
}
