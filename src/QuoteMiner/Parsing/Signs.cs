using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>
/// Which tokens the parser leaves out. Punctuation governs nothing and hangs by rules on the finished tree (<see cref="SignAttacher"/>), while the moves see it as a trait of the
/// words beside it (Ma, Zhang and Zhu 2014): that makes sentences shorter and the choice of a head for a comma cannot spoil the words' tree.
/// </summary>
internal static class Signs
{
    public static bool IsSign(PennTag tag) => tag is PennTag.Comma or PennTag.Terminator or PennTag.Colon or PennTag.HYPH
        or PennTag.OpeningQuote or PennTag.ClosingQuote or PennTag.OpeningBracket or PennTag.ClosingBracket;
}
