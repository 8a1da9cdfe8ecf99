namespace QuoteMiner.Reporting;

/// <summary>A field of an input that is handed through.</summary>
/// <param name="Json">Its value as it came: valid JSON, not parsed.</param>
internal readonly record struct DocumentField(string Name, string Json);
