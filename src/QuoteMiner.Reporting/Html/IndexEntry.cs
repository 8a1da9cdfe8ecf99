namespace QuoteMiner.Reporting.Html;

/// <summary>A line of the index.</summary>
/// <param name="Id">The beginning of the document's id; may be empty.</param>
/// <param name="Headline">The beginning of its title or headline; empty where there is none.</param>
internal readonly record struct IndexEntry(string Id, string Headline, int Quotes);
