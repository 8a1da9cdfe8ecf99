namespace QuoteMiner.Cli.Inspection;

/// <summary>Rows of cells whose columns are padded to one width.</summary>
/// <param name="isRight">For each column whether its cells stand at the right, as numbers do.</param>
internal sealed class AlignedTable(params bool[] isRight)
{
    /// <summary>A longer cell moves the rest of its row, and no other row pays for it: output stays linear in the text.</summary>
    const int Widest = 24;

    readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes the rows, each behind the indent, and forgets them.</summary>
    public void WriteTo(TextWriter output, string indent)
    {
        var widths = new int[isRight.Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], Math.Min(Widest, row[i].Length));
            }
        }

        foreach (var row in rows)
        {
            var cells = row.Select((cell, i) => isRight[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            output.WriteLine(indent + string.Join("  ", cells).TrimEnd());
        }

        rows.Clear();
    }
}
