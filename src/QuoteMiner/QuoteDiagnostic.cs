namespace QuoteMiner;

/// <summary>A place in the text that is odd enough to mention; extraction went on.</summary>
/// <param name="Code">What is odd.</param>
/// <param name="Span">The characters concerned, a quotation mark for instance; never empty.</param>
public readonly record struct QuoteDiagnostic(QuoteDiagnosticCode Code, TextSpan Span);
