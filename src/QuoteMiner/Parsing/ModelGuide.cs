using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Decides by the trained model.</summary>
internal readonly ref struct ModelGuide(ThreeWayModel moves, LinearModel relations, Span<short> scores) : IParserGuide
{
    readonly Span<short> scores = scores;

    /// <inheritdoc/>
    public Move ChooseMove(scoped in ParserState state, scoped Span<uint> features)
    {
        var (shift, left, right) = moves.Score(features);
        return state.CanRight && right > Math.Max(shift, left) ? Move.Right : left > shift ? Move.Left : Move.Shift;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(int head, int dependent, scoped Span<uint> features)
    {
        var found = relations.Resolve(features);
        relations.Score(features[..found], scores);
        return (DependencyRelation)(relations.Best(scores) + 1);
    }
}
