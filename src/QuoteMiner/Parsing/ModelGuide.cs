using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Decides by the trained model. Where the first features leave no doubt, the others are not asked.</summary>
/// <param name="scores">Room for the scores of the relations.</param>
/// <param name="features">Room for <see cref="LongestPart"/> keys.</param>
internal readonly ref struct ModelGuide(ParserModel model, Span<short> scores, Span<uint> features) : IParserGuide
{
    public const int LongestPart = MoveFeatures.OtherCount;

    readonly Span<short> scores = scores;
    readonly Span<uint> features = features;

    /// <inheritdoc/>
    public Move ChooseMove(scoped in ParserState state)
    {
        var context = new MoveContext(state);
        MoveFeatures.ExtractFirst(features, context);
        var (shift, left, right) = model.Moves.Score(features[..MoveFeatures.FirstCount]);
        right = state.CanRight ? right : int.MinValue / 2;
        if (Lead(shift, left, right) < model.EnoughForMove)
        {
            MoveFeatures.ExtractOthers(features, context);
            var others = model.Moves.Score(features[..MoveFeatures.OtherCount]);
            (shift, left, right) = (shift + others.First, left + others.Second, right + others.Third);
        }

        return right > Math.Max(shift, left) ? Move.Right : left > shift ? Move.Left : Move.Shift;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent)
    {
        var context = new RelationContext(nodes, head, dependent);
        RelationFeatures.ExtractFirst(features, context);
        model.Relations.Score(features[..model.Relations.Resolve(features[..RelationFeatures.FirstCount])], scores);
        var best = model.Relations.Best(scores, out var lead);
        if (lead < model.EnoughForRelation)
        {
            RelationFeatures.ExtractOthers(features, context);
            model.Relations.Add(features[..model.Relations.Resolve(features[..RelationFeatures.OtherCount])], scores);
            best = model.Relations.Best(scores);
        }

        return (DependencyRelation)(best + 1);
    }

    /// <summary>How far the best of three is ahead of the second.</summary>
    public static int Lead(int a, int b, int c)
    {
        var best = Math.Max(a, Math.Max(b, c));
        var least = Math.Min(a, Math.Min(b, c));
        return best - (a + b + c - best - least);
    }
}
