using System.Text;
using CsvHelper;

namespace QuoteMiner.Cli;

/// <summary>Rows of CSV as a reader of it sees them.</summary>
internal static class CsvRows
{
    public static IEnumerable<string[]> Parse(string csv)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv), CsvReaderOptions.Default with { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    /// <summary>What docs/formats.md tells to do: takes the apostrophe away that keeps a cell from being a formula.</summary>
    public static string Value(string cell)
    {
        var rest = cell.TrimStart('\'');
        return rest.Length < cell.Length && rest.Length > 0 && "=+-@\t\r".Contains(rest[0], StringComparison.Ordinal) ? cell[1..] : cell;
    }
}
