using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>
/// Makes the tree of a sentence, greedily from left to right: about two moves a token, linear in its length. A guide decides. Beyond <see cref="MaximumLength"/> tokens each piece of
/// that length gets a tree of its own, whose root depends on the first one's as <c>parataxis</c>. Thread-safe.
/// </summary>
internal sealed class SentenceParser(WordClusters clusters)
{
    /// <summary>Tokens of the longest sentence that is parsed in one piece; the nodes lie on the stack.</summary>
    public const int MaximumLength = 400;

    /// <summary>Writes heads and relations of the tokens in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public void Parse<TGuide>(AnnotatedText text, int first, int end, TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        var size = Math.Min(MaximumLength, end - first) + 1 + ParserState.Padding;
        Span<ParserNode> nodes = stackalloc ParserNode[size];
        Span<short> stack = stackalloc short[size];
        var root = TokenTable.Root;
        for (var start = first; start < end; start += MaximumLength)
        {
            var length = Math.Min(MaximumLength, end - start);
            var count = NodeReader.Read(text.Tokens, start, length, nodes, clusters);
            if (count > 0)
            {
                Run(new ParserState(nodes[..(count + 1 + ParserState.Padding)], stack), guide);
            }

            var top = Write(text.Tokens, start, nodes[1..(count + 1)], root);
            SignAttacher.Attach(text.Tokens, start, start + length, ref top, root);
            root = root == TokenTable.Root ? top : root;
        }
    }

    static void Run<TGuide>(scoped ParserState state, TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        Span<uint> features = stackalloc uint[MoveFeatures.Count];
        while (!state.IsFinished)
        {
            switch (ChooseMove(state, features, guide))
            {
                case Move.Shift:
                    state.Shift();
                    break;
                case Move.Left:
                    state.Left(ChooseRelation(state, state.Next, features, guide));
                    break;
                default:
                    state.Right(ChooseRelation(state, state.Stack(1), features, guide));
                    break;
            }
        }
    }

    static Move ChooseMove<TGuide>(scoped in ParserState state, scoped Span<uint> features, TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        if (!state.CanLeft)
        {
            return state.CanShift ? Move.Shift : Move.Right;
        }

        MoveFeatures.Extract(features, in state);
        return guide.ChooseMove(in state, features);
    }

    static DependencyRelation ChooseRelation<TGuide>(scoped in ParserState state, int head, scoped Span<uint> features, TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        var used = features[..RelationFeatures.Count];
        RelationFeatures.Extract(used, state.Nodes, head, state.Stack(0));
        return guide.ChooseRelation(head, state.Stack(0), used);
    }

    /// <summary>Copies the words' tree to the tokens. A later piece's root goes to the first one's.</summary>
    /// <returns>The piece's root, or -1 if it has no words.</returns>
    static int Write(TokenTable tokens, int first, ReadOnlySpan<ParserNode> nodes, int root)
    {
        var top = -1;
        foreach (ref readonly var node in nodes)
        {
            var token = first + node.Token;
            if (node.Head > 0)
            {
                tokens.Heads[token] = first + nodes[node.Head - 1].Token;
                tokens.Relations[token] = node.Relation;
                continue;
            }

            tokens.Heads[token] = root;
            tokens.Relations[token] = root == TokenTable.Root ? DependencyRelation.Root : DependencyRelation.Parataxis;
            top = token;
        }

        return top;
    }
}
