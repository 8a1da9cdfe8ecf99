using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>What became of the quotations of a text, by their position among the regions that have tokens.</summary>
internal sealed class QuotationOutcomes
{
    readonly AnnotatedText text;
    readonly (int Attribution, int Quote)[] outcomes;
    readonly List<int> firsts = [];
    readonly Dictionary<int, int> byRegion = [];

    public QuotationOutcomes(AnnotatedText text)
    {
        this.text = text;
        outcomes = new (int Attribution, int Quote)[text.RegionTokens.Count];
        var next = 0;
        for (var i = 0; i < outcomes.Length; i++)
        {
            byRegion[text.RegionTokens[i].Region] = i;
            while (next < text.Attributions.Count && text.Attributions[next].Region < text.RegionTokens[i].Region)
            {
                next++;
            }

            outcomes[i] = next < text.Attributions.Count && text.Attributions[next].Region == text.RegionTokens[i].Region ? (next, QuoteOf(next)) : (-1, -1);
        }
    }

    /// <summary>Who was found to speak, or null where it was taken for no quote.</summary>
    public RegionAttribution? Of(int quotation) => outcomes[quotation].Attribution is >= 0 and var found ? text.Attributions[found] : null;

    /// <summary>The quotation of a region, or -1.</summary>
    public int QuotationOf(int region) => byRegion.TryGetValue(region, out var quotation) ? quotation : -1;

    /// <summary>Index of the quote that it became a part of, or -1.</summary>
    public int QuoteWith(int quotation) => outcomes[quotation].Quote;

    /// <summary>What was found for the first region of each quote, in the order of the quotes.</summary>
    public IReadOnlyList<int> FirstAttributions => firsts;

    /// <summary>Parts of a quote follow the region that began it.</summary>
    int QuoteOf(int attribution)
    {
        if (text.Attributions[attribution].Quote == attribution)
        {
            firsts.Add(attribution);
        }

        return firsts.Count - 1;
    }
}
