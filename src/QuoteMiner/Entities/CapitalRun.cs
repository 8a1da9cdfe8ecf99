using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>The capitalised words in a row around a token: tokens [<see cref="First"/>, <see cref="End"/>). A token without capital is a run of its own.</summary>
internal struct CapitalRun
{
    const int LongestCounted = 4;

    public int First;
    public int End;

    /// <summary>Finds the run of a token, which lies in the run at hand or behind it: each token is looked at once.</summary>
    public void MoveTo(AnnotatedText text, Sentence sentence, int token)
    {
        if (token < End && token >= First)
        {
            return;
        }

        var shapes = text.Tokens.Shapes;
        First = token;
        End = token + 1;
        if ((shapes[token] & TokenShapes.Capitalized) != 0)
        {
            while (End < sentence.End && (shapes[End] & TokenShapes.Capitalized) != 0)
            {
                End++;
            }
        }
    }

    /// <summary>The token's place from the front and from the end, each up to 4.</summary>
    public readonly ulong Place(int token) =>
        (uint)((Math.Min(token - First, LongestCounted) << 4) | Math.Min(End - 1 - token, LongestCounted));
}
