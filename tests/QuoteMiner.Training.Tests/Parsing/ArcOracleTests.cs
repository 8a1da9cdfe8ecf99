using NUnit.Framework;
using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

public sealed class ArcOracleTests
{
    [Test]
    public void In_every_configuration_some_move_costs_nothing_or_what_is_lost_already()
    {
        // All moves at random on a projective tree: the cost of the best move is zero, whatever was done before.
        int[] heads = [TreeSentence.Unknown, 2, 3, 0, 3, 7, 7, 4, 3];
        var random = new Random(3);
        for (var round = 0; round < 500; round++)
        {
            var state = Begin(heads);
            while (!state.IsFinished)
            {
                var (shift, left, right) = new ArcOracle(heads).Costs(state);
                Assert.That(Math.Min(shift, Math.Min(left, right)), Is.Zero, $"{state.Stack(1)} {state.Stack(0)} | {state.Next}: {shift} {left} {right}; {string.Join(' ', state.Nodes.ToArray().Select(node => node.Head))}");
                var legal = new[] { (shift, Move.Shift), (left, Move.Left), (right, Move.Right) }.Where(move => move.Item1 != int.MaxValue).ToArray();
                Make(ref state, legal[random.Next(legal.Length)].Item2);
            }
        }
    }

    [Test]
    public void Costs_are_the_arcs_that_can_no_longer_be_made()
    {
        // Shifting the root loses it too: only the bottom of the stack can become it.
        // She saw him: 1 <- 2 -> 3.
        int[] heads = [TreeSentence.Unknown, 2, 0, 2];
        var state = Begin(heads);
        state.Shift();
        Assert.That(new ArcOracle(heads).Costs(state), Is.EqualTo((2, 0, int.MaxValue)));
        state.Left(DependencyRelation.Nsubj);
        state.Shift();

        // An arc to the left would lose the root and the object.
        Assert.That(new ArcOracle(heads).Costs(state), Is.EqualTo((0, 2, int.MaxValue)));
    }

    [Test]
    public void A_word_whose_head_is_not_known_costs_nothing()
    {
        int[] heads = [TreeSentence.Unknown, TreeSentence.Unknown, 0];
        var state = Begin(heads);
        state.Shift();
        Assert.That(new ArcOracle(heads).Costs(state), Is.EqualTo((1, 0, int.MaxValue)), "what is lost is the root, the next word");
    }

    static ParserState Begin(int[] heads) =>
        new(new ParserNode[heads.Length + ParserState.Padding], new short[heads.Length + ParserState.Padding], Enumerable.Range(1, heads.Length - 1).Select(i => (short)i).ToArray());

    static void Make(ref ParserState state, Move move)
    {
        switch (move)
        {
            case Move.Shift:
                state.Shift();
                break;
            case Move.Left:
                state.Left(DependencyRelation.Dep);
                break;
            default:
                state.Right(DependencyRelation.Dep);
                break;
        }
    }
}
