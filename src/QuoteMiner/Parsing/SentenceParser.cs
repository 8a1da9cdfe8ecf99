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
        Span<short> queue = stackalloc short[size];
        var root = TokenTable.Root;
        for (var start = first; start < end; start += MaximumLength)
        {
            var length = Math.Min(MaximumLength, end - start);
            var used = nodes[..(length + 1 + ParserState.Padding)];
            NodeReader.Read(text.Tokens, start, used, clusters);
            var waiting = ParseClauses(text.Tokens, start, used, stack, queue, guide);
            Run(new ParserState(used, stack, queue[..waiting]), guide);
            root = Write(text.Tokens, start, used[1..(length + 1)], root);
        }
    }

    /// <summary>Parses the quotations that are parsed by themselves and lists what is left to do.</summary>
    /// <returns>Number of nodes in <paramref name="queue"/>.</returns>
    static int ParseClauses<TGuide>(TokenTable tokens, int first, Span<ParserNode> nodes, Span<short> stack, Span<short> queue, TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        var end = first + nodes.Length - 1 - ParserState.Padding;
        var waiting = 0;
        for (var token = first; token < end;)
        {
            var clauseEnd = QuotedClause.EndOf(tokens, token, first, end);
            var (node, count) = (token - first + 1, clauseEnd - token);
            for (var i = 0; i < Math.Max(count, 1); i++)
            {
                queue[waiting + i] = (short)(node + i);
            }

            if (count > 0)
            {
                Run(new ParserState(nodes, stack, queue.Slice(waiting, count)), guide);
                while (nodes[node].Head != 0)
                {
                    node++;
                }

                queue[waiting] = (short)node;
            }

            waiting++;
            token += Math.Max(count, 1);
        }

        return waiting;
    }

    static void Run<TGuide>(scoped ParserState state, scoped TGuide guide)
        where TGuide : struct, IParserGuide, allows ref struct
    {
        while (!state.IsFinished)
        {
            // Most often there is a choice; with one token on the stack and none to come the tree is finished.
            var move = state.CanLeft ? guide.ChooseMove(state) : state.CanShift ? Move.Shift : Move.Right;
            switch (move)
            {
                case Move.Shift:
                    state.Shift();
                    break;
                case Move.Left:
                    state.Left(guide.ChooseRelation(state.Nodes, state.Next, state.Stack(0)));
                    break;
                default:
                    state.Right(guide.ChooseRelation(state.Nodes, state.Stack(1), state.Stack(0)));
                    break;
            }
        }
    }

    /// <summary>Copies a tree to the tokens. A later piece's root goes to the first one's.</summary>
    /// <returns>The root of the first piece.</returns>
    static int Write(TokenTable tokens, int first, ReadOnlySpan<ParserNode> nodes, int root)
    {
        var top = root;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Head > 0)
            {
                tokens.Heads[first + i] = first + nodes[i].Head - 1;
                tokens.Relations[first + i] = nodes[i].Relation;
                continue;
            }

            tokens.Heads[first + i] = root;
            tokens.Relations[first + i] = root == TokenTable.Root ? DependencyRelation.Root : DependencyRelation.Parataxis;
            top = root == TokenTable.Root ? first + i : root;
        }

        return top;
    }
}
