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
    public Move ChooseMove(scoped in ParserState state, scoped Span<uint> features)
    {
        var (shift, left, right) = new ArcOracle(heads).Costs(state);
        var least = Math.Min(shift, Math.Min(left, right));
        ReadOnlySpan<int> costs = [shift, left, right];
        var rows = features[..teacher.Moves.Resolve(features)];
        teacher.Moves.Score(rows, teacher.Scores.AsSpan(0, teacher.Moves.Stride));
        int best = -1, wrong = -1;
        for (var move = 0; move < costs.Length; move++)
        {
            if (costs[move] == least)
            {
                best = best < 0 || teacher.Scores[move] > teacher.Scores[best] ? move : best;
            }
            else if (costs[move] != int.MaxValue)
            {
                wrong = wrong < 0 || teacher.Scores[move] > teacher.Scores[wrong] ? move : wrong;
            }
        }

        if (wrong < 0)
        {
            return (Move)best;
        }

        teacher.Decided++;
        var isWrong = teacher.Scores[wrong] >= teacher.Scores[best];
        teacher.WrongMoves += isWrong ? 1 : 0;
        var follow = isWrong && teacher.Explores() ? wrong : best;
        Learn(teacher.Moves, rows, best, wrong);
        return (Move)follow;
    }

    /// <inheritdoc/>
    public DependencyRelation ChooseRelation(int head, int dependent, scoped Span<uint> features)
    {
        var rows = features[..teacher.Relations.Resolve(features)];
        var scores = teacher.Scores.AsSpan(0, teacher.Relations.Stride);
        teacher.Relations.Score(rows, scores);
        var right = heads[dependent] == head ? (int)gold[dependent] - 1 : -1;
        var best = right == 0 ? 1 : 0;
        for (var c = 0; c < teacher.Relations.Classes; c++)
        {
            best = scores[c] > scores[best] && c != right ? c : best;
        }

        // The relation is not known or the arc is wrong: nothing is learned, and the choice stands.
        if (right < 0)
        {
            return (DependencyRelation)(best + 1);
        }

        teacher.Labelled++;
        var isWrong = scores[best] >= scores[right];
        teacher.WrongRelations += isWrong ? 1 : 0;
        Learn(teacher.Relations, rows, right, best);
        return (DependencyRelation)((isWrong && teacher.Explores() ? best : right) + 1);
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
