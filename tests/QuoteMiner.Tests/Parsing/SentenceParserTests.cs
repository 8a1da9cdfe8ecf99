using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

public sealed class SentenceParserTests
{
    static readonly PerceptronTagger Tagger = new();
    static readonly SentenceParser Parser = new(WordClusters.Default);

    [Test]
    public void Moves_make_the_tree()
    {
        var text = HandMadeText.Of("The mayor said nothing", Tagger);
        Parser.Parse(text, 0, 4, new Script(Move.Left, Move.Left, Move.Shift));
        Assert.That(text.Tokens.Heads.ToArray(), Is.EqualTo(new[] { 1, 2, TokenTable.Root, 2 }));
    }

    [Test]
    public void One_word_is_the_root_without_a_question()
    {
        var text = HandMadeText.Of("Silence", Tagger);
        Parser.Parse(text, 0, 1, new Script());
        Assert.That(text.Tokens.Heads[0], Is.EqualTo(TokenTable.Root));
        Assert.That(text.Tokens.Relations[0], Is.EqualTo(DependencyRelation.Root));
    }

    [Test]
    public void Pieces_of_a_very_long_sentence_hang_on_the_first_root()
    {
        var text = HandMadeText.Of(string.Join(' ', Enumerable.Repeat("word", SentenceParser.MaximumLength + 5)), Tagger);
        Parser.Parse(text, 0, text.Tokens.Count, new Always(Move.Shift));
        var roots = text.Tokens.Relations.ToArray().Select((relation, i) => (relation, i)).Where(token => token.relation is DependencyRelation.Root or DependencyRelation.Parataxis).ToArray();
        Assert.That(roots, Is.EqualTo(new[] { (DependencyRelation.Root, 0), (DependencyRelation.Parataxis, SentenceParser.MaximumLength) }));
        Assert.That(text.Tokens.Heads[SentenceParser.MaximumLength], Is.Zero);
    }

    [Test]
    public void A_quoted_clause_hangs_on_its_sentence_by_its_root_alone()
    {
        var text = HandMadeText.Of("“ We won , ” said Mira", Tagger);

        // The clause: We ← won, then its comma; the sentence: all on the stack and back.
        Parser.Parse(text, 0, 7, new Script(Move.Left, Move.Shift, Move.Shift, Move.Shift, Move.Shift, Move.Shift));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Tokens.Heads[1..4].ToArray(), Is.EqualTo(new[] { 2, 0, 2 }));
            Assert.That(text.Tokens.Heads[4], Is.EqualTo(2), "the mark hangs on the root");
        }
    }

    /// <summary>Makes the moves given wherever there is a choice.</summary>
    sealed class Moves(Move[] moves)
    {
        int next;

        public Move Next() => moves[next++];
    }

    readonly struct Script(params Move[] moves) : IParserGuide
    {
        readonly Moves moves = new(moves);

        public Move ChooseMove(scoped in ParserState state) => moves.Next();

        public DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent) => DependencyRelation.Dep;
    }

    readonly struct Always(Move move) : IParserGuide
    {
        public Move ChooseMove(scoped in ParserState state) => move;

        public DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent) => DependencyRelation.Dep;
    }
}
