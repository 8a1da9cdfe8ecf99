using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Where a region stands: its tokens, its marks, the sentences and the paragraph around it. Token indices.</summary>
internal readonly ref struct RegionContext
{
    public RegionContext(AnnotatedText text, int index)
    {
        Index = index;
        var tokens = text.Tokens;
        (Region, First, End) = text.RegionTokens[index];
        var region = text.Regions[Region];
        IsClosed = region.IsClosed;
        Opening = First > 0 && tokens.Ends[First - 1] > region.Open - 1 && tokens.Kinds[First - 1] == TokenKind.OpeningQuote ? First - 1 : First;
        After = IsClosed && End < tokens.Count && tokens.Kinds[End] == TokenKind.ClosingQuote ? End + 1 : End;
        FirstSentence = tokens.Sentences[Opening];
        LastSentence = tokens.Sentences[After - 1];
        Before = text.Sentences[FirstSentence];
        Behind = text.Sentences[LastSentence];
        Paragraph = region.Paragraph;
        LastKind = tokens.Kinds[End - 1];
        FirstRoot = FindRoot(tokens, First, Math.Min(End, Before.End));
        LastRoot = FindRoot(tokens, Math.Max(First, Behind.First), End);
    }

    /// <summary>Position among the regions that have tokens.</summary>
    public int Index { get; }

    /// <summary>Index in <see cref="AnnotatedText.Regions"/>.</summary>
    public int Region { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>The opening mark, or <see cref="First"/> where there is none.</summary>
    public int Opening { get; }

    /// <summary>The token after the closing mark.</summary>
    public int After { get; }

    public bool IsClosed { get; }

    public int FirstSentence { get; }

    public int LastSentence { get; }

    /// <summary>The sentence in which the region begins.</summary>
    public Sentence Before { get; }

    /// <summary>The sentence in which it ends.</summary>
    public Sentence Behind { get; }

    public int Paragraph { get; }

    /// <summary>The kind of the last token inside.</summary>
    public TokenKind LastKind { get; }

    /// <summary>In its first sentence, the token of the region that hangs on one outside it; -1 where there is no tree.</summary>
    public int FirstRoot { get; }

    /// <summary>The same in its last sentence.</summary>
    public int LastRoot { get; }

    public int Length => End - First;

    public bool StartsSentence => Opening == Before.First;

    public bool EndsSentence => After == Behind.End;

    int FindRoot(TokenTable tokens, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var head = tokens.Heads[token];
            if ((head < First || head >= End) && tokens.Relations[token] is not (DependencyRelation.Punct or DependencyRelation.None))
            {
                return token;
            }
        }

        return -1;
    }
}
