using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Fills the parser's nodes from the tokens of a sentence.</summary>
internal static class NodeReader
{
    const ulong TagFactor = 0x9E37_79B9_7F4A_7C15;
    const uint LastSigns = 0xFF_FFFF;

    /// <param name="nodes">Long enough for all <paramref name="length"/> tokens; cleared.</param>
    /// <returns>Number of words; their nodes are 1 and following.</returns>
    public static int Read(TokenTable tokens, int first, int length, Span<ParserNode> nodes, WordClusters clusters)
    {
        nodes.Clear();
        short commas = 0, verbs = 0, marks = 0;
        uint signs = 0;
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            var tag = tokens.Tags[first + i];
            if (Signs.IsSign(tag))
            {
                var isMark = tag is PennTag.OpeningQuote or PennTag.ClosingQuote;
                commas += (short)(isMark ? 0 : 1);
                marks += (short)(isMark ? 1 : 0);
                signs = ((signs << 8) | (uint)tag) & LastSigns;
                continue;
            }

            ref var node = ref nodes[++count];
            node.Token = (short)i;
            node.Word = tokens.Hashes[first + i];
            node.Tag = tag;
            node.WordTag = node.Word + ((ulong)tag * TagFactor);
            node.FineCluster = (uint)clusters.Fine(node.Word);
            node.MediumCluster = (uint)clusters.MediumOf((int)node.FineCluster);
            (node.Commas, node.Verbs, node.Marks) = (commas, verbs, marks);
            node.Signs = signs;
            signs = 0;
            verbs += (short)(tag.IsVerb() || tag == PennTag.MD ? 1 : 0);
        }

        nodes[count + 1].Signs = signs;
        return count;
    }
}
