using System.Text;

namespace QuoteMiner.Specs;

/// <summary>Compares the quotes of a document with the rows of a spec, in order.</summary>
internal static class SpecComparison
{
    /// <summary>A message with what was expected, what was found and where they differ; null where every row holds.</summary>
    public static string? Explain(SpecCase spec, QuoteDocument document)
    {
        var differences = Differences(spec, document).ToList();
        if (differences.Count == 0)
        {
            return null;
        }

        var message = new StringBuilder().Append('\n').Append(spec.File).Append(": ").Append(spec.Name).Append('\n').Append(spec.Text).Append('\n');
        message.Append("expected:\n");
        spec.Expected.ToList().ForEach(row => AppendRow(message, row.Values));
        message.Append("found:\n");
        document.Quotes.ToList().ForEach(quote => AppendRow(message, SpecColumns.All.ToDictionary(column => column.Key, column => column.Value(document, quote))));
        return message.Append("differences:\n  ").AppendJoin("\n  ", differences).ToString();
    }

    static IEnumerable<string> Differences(SpecCase spec, QuoteDocument document)
    {
        if (spec.Expected.Count != document.Quotes.Count)
        {
            yield return $"{spec.Expected.Count} quotes expected, {document.Quotes.Count} found";
        }

        foreach (var (index, (row, quote)) in spec.Expected.Zip(document.Quotes).Index())
        {
            foreach (var (column, expected) in row.Values)
            {
                var found = SpecColumns.All[column](document, quote);
                if (found != expected)
                {
                    yield return $"quote {index + 1}, {column}: '{expected}' expected, '{found}' found";
                }
            }
        }
    }

    static void AppendRow(StringBuilder message, IReadOnlyDictionary<string, string> values) =>
        message.Append("  ").AppendJoin(" | ", values.Select(cell => $"{cell.Key}: {cell.Value}")).Append('\n');
}
