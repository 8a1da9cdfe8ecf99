using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Parsing;

/// <summary>Guides the parser through one sentence of a treebank and teaches on the way.</summary>
/// <param name="heads">As <see cref="ArcOracle"/> wants them.</param>
/// <param name="gold">The right relations, None where one is not known; index 0 is unused.</param>
/// <param name="amount">How much an update changes.</param>
internal readonly ref struct TeachingGuide(ParserTeacher teacher, ReadOnlySpan<int> heads, ReadOnlySpan<DependencyRelation> gold, int amount) : IParserGuide
{
    readonly ReadOnlySpan<int> heads = heads;
    readonly ReadOnlySpan<DependencyRelation> gold = gold;

    /// <inheritdoc/>
    public Move ChooseMove(scoped in ParserState state)
    {
        var (shift, left, right) = new ArcOracle(heads).Costs(state);
        var least = Math.Min(shift, Math.Min(left, right));
        ReadOnlySpan<int> costs = [shift, left, right];
        Span<uint> features = stackalloc uint[MoveFeatures.FirstCount + MoveFeatures.OtherCount];
        var context = new MoveContext(state);
        MoveFeatures.ExtractFirst(features, context);
        var scores = teacher.Scores.AsSpan(0, teacher.Moves.Stride);
        var count = Resolve(teacher.Moves, features[..MoveFeatures.FirstCount], scores);
        var early = ModelGuide.Lead(scores[0], scores[1], state.CanRight ? scores[2] : int.MinValue / 2) >= teacher.EnoughForMove;
        if (!early)
        {
            MoveFeatures.ExtractOthers(features[count..], context);
            count += teacher.Moves.Resolve(features.Slice(count, MoveFeatures.OtherCount));
            teacher.Moves.Score(features[..count], scores);
        }

        int best = -1, wrong = -1;
        for (var move = 0; move < costs.Length; move++)
        {
            if (costs[move] == least)
            {
                best = best < 0 || scores[move] > scores[best] ? move : best;
            }
            else if (costs[move] != int.MaxValue)
            {
                wrong = wrong < 0 || scores[move] > scores[wrong] ? move : wrong;
            }
        }

        if (wrong < 0)
        {
            return (Move)best;
        }

        var isWrong = scores[wrong] >= scores[best];
        teacher.Moved.Count(isWrong, early);
        var follow = isWrong && teacher.Explores() ? wrong : best;
        Learn(teacher.Moves, features[..count], best, wrong);
        return (Move)follow;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent)
    {
        Span<uint> features = stackalloc uint[RelationFeatures.FirstCount + RelationFeatures.OtherCount];
        var context = new RelationContext(nodes, head, dependent);
        RelationFeatures.ExtractFirst(features, context);
        var scores = teacher.Scores.AsSpan(0, teacher.Relations.Stride);
        var count = Resolve(teacher.Relations, features[..RelationFeatures.FirstCount], scores);
        var best = BestBut(scores, -1);
        var early = scores[best] - scores[BestBut(scores, best)] >= teacher.EnoughForRelation;
        if (!early)
        {
            RelationFeatures.ExtractOthers(features[count..], context);
            count += teacher.Relations.Resolve(features.Slice(count, RelationFeatures.OtherCount));
            teacher.Relations.Score(features[..count], scores);
            best = BestBut(scores, -1);
        }

        // The relation is not known or the arc is wrong: nothing is learned, and the choice stands.
        var right = heads[dependent] == head ? (int)gold[dependent] - 1 : -1;
        if (right < 0)
        {
            return (DependencyRelation)(best + 1);
        }

        var rival = best == right ? BestBut(scores, right) : best;
        var isWrong = scores[rival] >= scores[right];
        teacher.Labelled.Count(isWrong, early);
        var follow = isWrong && teacher.Explores() ? rival : right;
        Learn(teacher.Relations, features[..count], right, rival);
        return (DependencyRelation)(follow + 1);
    }

    static int Resolve(AveragedPerceptron perceptron, Span<uint> features, Span<int> scores)
    {
        var count = perceptron.Resolve(features);
        perceptron.Score(features[..count], scores);
        return count;
    }

    int BestBut(ReadOnlySpan<int> scores, int left)
    {
        var best = left == 0 ? 1 : 0;
        for (var c = best + 1; c < teacher.Relations.Classes; c++)
        {
            best = scores[c] > scores[best] && c != left ? c : best;
        }

        return best;
    }

    void Learn(AveragedPerceptron perceptron, scoped ReadOnlySpan<uint> rows, int right, int wrong)
    {
        if (teacher.Scores[wrong] + teacher.Margin >= teacher.Scores[right])
        {
            perceptron.Update(rows, right, wrong, amount);
        }
        else
        {
            perceptron.Step();
        }
    }
}
