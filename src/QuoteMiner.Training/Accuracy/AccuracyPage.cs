using System.Globalization;
using System.Text;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Builds the page of figures in Markdown. It names no date and no machine, so the same models and corpora give the same bytes.</summary>
internal sealed class AccuracyPage
{
    readonly StringBuilder text = new();

    public AccuracyPage Heading(string title)
    {
        text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "#" : "\n##")} {title}\n");
        return this;
    }

    public AccuracyPage Paragraph(string words)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{words}\n");
        return this;
    }

    public AccuracyPage List(params IEnumerable<string> items)
    {
        text.Append('\n');
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {item}\n");
        }

        return this;
    }

    /// <param name="corner">What the rows are.</param>
    /// <param name="rows">Their names and measures give the rows and columns, in the order in which they come up; what nobody measured is a dash.</param>
    public AccuracyPage Table(string corner, IEnumerable<AccuracyRow> rows)
    {
        List<string> names = [], measures = [];
        var values = new Dictionary<(string, string), string>();
        foreach (var row in rows)
        {
            AddOnce(names, row.Name);
            foreach (var figure in row.Figures)
            {
                AddOnce(measures, figure.Measure);
                values[(row.Name, figure.Measure)] = figure.Value;
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"\n| {string.Join(" | ", measures.Prepend(corner))} |\n|---|{string.Concat(measures.Select(_ => "---:|"))}\n");
        foreach (var name in names)
        {
            var cells = measures.Select(measure => values.GetValueOrDefault((name, measure), "–")).Prepend(name);
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        return this;
    }

    public override string ToString() => text.ToString();

    static void AddOnce(List<string> list, string item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
