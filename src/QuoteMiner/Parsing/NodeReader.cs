using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Fills the parser's nodes from the tokens of a sentence.</summary>
internal static class NodeReader
{
    const ulong TagFactor = 0x9E37_79B9_7F4A_7C15;
    const uint LastSigns = 0xFF_FFFF;

    /// <param name="nodes">Node 0, one for each token from <paramref name="first"/>, then the padding.</param>
    public static void Read(TokenTable tokens, int first, Span<ParserNode> nodes, WordClusters clusters)
    {
        nodes.Clear();
        short commas = 0, verbs = 0, marks = 0;
        uint signs = 0;
        var count = nodes.Length - ParserState.Padding - 1;
        for (var i = 1; i <= count; i++)
        {
            ref var node = ref nodes[i];
            var tag = tokens.Tags[first + i - 1];
            node.Word = tokens.Hashes[first + i - 1];
            node.Tag = tag;
            node.WordTag = node.Word + ((ulong)tag * TagFactor);
            node.FineCluster = (uint)clusters.Fine(node.Word);
            node.MediumCluster = (uint)clusters.MediumOf((int)node.FineCluster);
            (node.Commas, node.Verbs, node.Marks, node.Signs) = (commas, verbs, marks, signs);
            var isMark = tag is PennTag.OpeningQuote or PennTag.ClosingQuote;
            var isSign = tag is PennTag.Comma or PennTag.Terminator or PennTag.Colon or PennTag.HYPH or PennTag.OpeningBracket or PennTag.ClosingBracket;
            marks += (short)(isMark ? 1 : 0);
            commas += (short)(isSign ? 1 : 0);
            verbs += (short)(tag.IsVerb() || tag == PennTag.MD ? 1 : 0);
            signs = isMark || isSign ? ((signs << 8) | (uint)tag) & LastSigns : 0;
        }

        nodes[count + 1].Signs = signs;
    }
}
