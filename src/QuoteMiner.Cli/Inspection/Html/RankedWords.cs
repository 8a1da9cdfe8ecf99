namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>A mention or cue that was looked at for a quotation.</summary>
/// <param name="Rank">From 1 for the best source; 0 for what was not ranked.</param>
/// <param name="IsChosen">Whether it was taken.</param>
/// <param name="Hue">Number of its colour.</param>
internal readonly record struct RankedWords(int Quotation, int Rank, bool IsChosen, int Hue);
