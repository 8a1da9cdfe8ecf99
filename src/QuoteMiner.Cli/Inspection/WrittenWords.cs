using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Which tokens the writer of a text wrote as one word: the parts of a contraction or possessive (<c>do</c> and <c>n't</c>, <c>Oyelaran</c> and <c>'s</c>).</summary>
internal static class WrittenWords
{
    /// <summary>End of the tokens that are written in one word with <paramref name="first"/>, at most <paramref name="end"/>; <paramref name="first"/> + 1 where it is a word of its own.</summary>
    public static int End(AnnotatedText text, int first, int end)
    {
        var next = first + 1;
        while (next < end && IsPart(text, next))
        {
            next++;
        }

        return next;
    }

    /// <summary>White space, or a control character, which separates as well, follows the token before the next one. So it does at the end of a text.</summary>
    public static bool HasSpaceAfter(AnnotatedText text, int token)
    {
        var tokens = text.Tokens;
        if (token + 1 == tokens.Count)
        {
            return true;
        }

        foreach (var character in text.Source.AsSpan(tokens.Ends[token]..tokens.Starts[token + 1]))
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsPart(AnnotatedText text, int token)
    {
        var tokens = text.Tokens;
        if (tokens.Starts[token] != tokens.Ends[token - 1])
        {
            return false;
        }

        // A full stop ends a word: "J." and "Smith" adjoin in "J.Smith", and so do a number and its unit in "5pm".
        var before = tokens.Kinds[token - 1];
        return tokens.Kinds[token] switch
        {
            TokenKind.Possessive => before is TokenKind.Word or TokenKind.Number or TokenKind.Address,
            TokenKind.Word when before == TokenKind.Word => (tokens.Shapes[token - 1] & TokenShapes.EndsInPeriod) == 0,
            TokenKind.Word when before == TokenKind.Number => text.Source[tokens.Starts[token]] is '\'' or '’',
            _ => false,
        };
    }
}
