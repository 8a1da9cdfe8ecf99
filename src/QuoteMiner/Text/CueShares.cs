namespace QuoteMiner.Text;

/// <summary>How often a cue's lemma reports, as learned from articles; 0 to 1.</summary>
/// <param name="Quotation">Share of its occurrences beside a quotation that report it.</param>
/// <param name="Any">Share of all its occurrences that report speech, quoted or not.</param>
internal readonly record struct CueShares(float Quotation, float Any);
