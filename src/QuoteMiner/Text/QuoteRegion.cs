namespace QuoteMiner.Text;

/// <summary>What lies between a pair of quotation marks in one paragraph. Offsets are UTF-16 units of the text.</summary>
/// <param name="Open">Start of the opening mark; equals <paramref name="Start"/> where there is none.</param>
/// <param name="Start">Start of the content: just past the opening mark.</param>
/// <param name="End">End of the content, exclusive: the start of the closing mark. Never before <paramref name="Start"/>; the content may be blank.</param>
/// <param name="Close">End of the closing mark, exclusive; equals <paramref name="End"/> where there is none.</param>
/// <param name="Paragraph">Index of the paragraph that holds it.</param>
/// <param name="Depth">0 for an outermost region, 1 for one inside another, and so on.</param>
/// <param name="Continues">Index of the region in the paragraph before that this one carries on (a quotation over several paragraphs reopens its mark in each), or -1.</param>
internal readonly record struct QuoteRegion(int Open, int Start, int End, int Close, int Paragraph, byte Depth, int Continues)
{
    /// <summary>Whose turn it is by the label of its paragraph.</summary>
    public Turn Turn { get; init; }

    public bool IsClosed => Close > End;
}
