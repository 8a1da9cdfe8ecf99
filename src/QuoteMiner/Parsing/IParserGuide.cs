using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Decides for the parser: the shipped model, or the trainer.</summary>
internal interface IParserGuide
{
    /// <summary>A move that the state allows: to shift and to the left when this is asked, and to the right where two tokens are on the stack.</summary>
    /// <param name="features">As <see cref="MoveFeatures"/> makes them; may be overwritten.</param>
    Move ChooseMove(scoped in ParserState state, scoped Span<uint> features);

    /// <summary>The relation of an arc that is about to be made.</summary>
    /// <param name="features">As <see cref="RelationFeatures"/> makes them; may be overwritten.</param>
    DependencyRelation ChooseRelation(int head, int dependent, scoped Span<uint> features);
}
