using System.Buffers;

namespace QuoteMiner.Cli.Output;

/// <summary>Keeps spreadsheets from running text of strangers as a formula.</summary>
internal static class SpreadsheetCell
{
    const char Apostrophe = '\'';

    static readonly SearchValues<char> Starters = SearchValues.Create("=+-@\t\r");

    /// <summary>
    /// The value, after an apostrophe where it begins with = + - @ tab or carriage return. Values that begin with apostrophes before one of these get another one, so that
    /// taking one away there gives every value back.
    /// </summary>
    public static string Of(string value)
    {
        var rest = value.AsSpan().TrimStart(Apostrophe);
        return rest.Length > 0 && Starters.Contains(rest[0]) ? Apostrophe + value : value;
    }
}
