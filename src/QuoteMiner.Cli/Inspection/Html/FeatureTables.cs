using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>All numbers of the sources of a quotation, and its own, folded.</summary>
internal static class FeatureTables
{
    public static void Write(HtmlBuffer html, RankingFacts facts, int quotation)
    {
        if (facts.Sources.Count > 0)
        {
            html.Raw("<details class=\"more\"><summary>All features of the sources</summary>\n"u8);
            RankingTables.OpenTable(html, "Features of the sources of quotation "u8, quotation, "Those that are 0 for all are left out; a row of equal numbers is grey"u8, "features"u8);
            html.Raw("<thead><tr><th scope=\"col\">feature</th>"u8);
            for (var i = 0; i < facts.Sources.Count; i++)
            {
                html.Raw("<th scope=\"col\" class=\"r\">"u8).Number(i + 1).Raw("</th>"u8);
            }

            html.Raw("</tr></thead>\n<tbody>\n"u8);
            foreach (var (name, numbers) in facts.SourceFeatures())
            {
                WriteRow(html, name, numbers);
            }

            RankingTables.CloseTable(html);
            html.Raw("</details>\n"u8);
        }

        html.Raw("<details class=\"more\"><summary>Features of the quotation</summary>\n"u8);
        RankingTables.OpenTable(html, "Features of quotation "u8, quotation, "They tell with those of source 1 whether it is speech"u8, "features"u8);
        html.Raw("<thead><tr><th scope=\"col\">feature</th><th scope=\"col\" class=\"r\">number</th></tr></thead>\n<tbody>\n"u8);
        foreach (var (name, number) in facts.OwnFeatures())
        {
            WriteRow(html, name, [number]);
        }

        RankingTables.CloseTable(html);
        html.Raw("</details>\n"u8);
    }

    static void WriteRow(HtmlBuffer html, string name, ReadOnlySpan<float> numbers)
    {
        var isSame = numbers.Length > 1 && !numbers.ContainsAnyExcept(numbers[0]);
        html.Raw(isSame ? "<tr class=\"same\"><th scope=\"row\">"u8 : "<tr><th scope=\"row\">"u8).Text(name).Raw("</th>"u8);
        foreach (var number in numbers)
        {
            html.Raw("<td class=\"r\">"u8).Text(FindingText.Number(number)).Raw("</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }
}
