namespace QuoteMiner.Specs;

/// <summary>One section of a spec file: a text and the quotes that are to be found in it.</summary>
/// <param name="Number">Two digits of the list of hard cases, and a letter where it has several cases: <c>02</c>, <c>02b</c>.</param>
/// <param name="KnownGap">Why the case is known to fail, or null where it must hold.</param>
internal sealed record SpecCase(string File, string Number, string Title, string? KnownGap, string Text, IReadOnlyList<ExpectedQuote> Expected)
{
    public string Name => $"{Number} {Title}";

    public override string ToString() => Name;
}

/// <summary>A row of the table: a column's value, where the row gives one. What it does not give is not checked.</summary>
internal sealed record ExpectedQuote(IReadOnlyDictionary<string, string> Values)
{
    public string? Find(string column) => Values.GetValueOrDefault(column);
}
