using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>
/// Which quotations are parsed by themselves: those with a verb that end in a comma or a full stop of their own. Only their root takes part in the sentence around them, so
/// that no word of the reporting clause can hang inside the quotation. A fragment (<c>a “very bad” idea</c>) is part of its sentence.
/// </summary>
internal static class QuotedClause
{
    const int Shortest = 3;

    /// <summary>The end of the clause that begins at a token, or the token itself if none does.</summary>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">Its end.</param>
    public static int EndOf(TokenTable tokens, int token, int first, int end)
    {
        var region = tokens.Regions[token];
        if (region < 0 || (token > first && tokens.Regions[token - 1] == region))
        {
            return token;
        }

        var last = token;
        var hasVerb = false;
        while (last < end && tokens.Regions[last] == region)
        {
            hasVerb |= tokens.Tags[last].IsVerb() || tokens.Tags[last] == PennTag.MD;
            last++;
        }

        return hasVerb && last - token >= Shortest && (tokens.Tags[last - 1] is PennTag.Comma or PennTag.Terminator) ? last : token;
    }
}
