using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Decides for the parser: the shipped model, or the trainer.</summary>
internal interface IParserGuide
{
    /// <summary>A move that the state allows: to shift and to the left when this is asked, and to the right where two tokens are on the stack.</summary>
    Move ChooseMove(scoped in ParserState state);

    /// <summary>The relation of an arc that is about to be made.</summary>
    DependencyRelation ChooseRelation(scoped ReadOnlySpan<ParserNode> nodes, int head, int dependent);
}
