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
        var (best, score) = state.CanShift ? (Move.Shift, shift) : (Move.Right, right);
        (best, score) = state.CanLeft && left > score ? (Move.Left, left) : (best, score);
        return state.CanRight && right > score ? Move.Right : best;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(int head, int dependent, scoped Span<uint> features)
    {
        var found = relations.Resolve(features);
        relations.Score(features[..found], scores);
        return (DependencyRelation)(relations.Best(scores) + 1);
    }
}
