using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace QuoteMiner.Specs;

/// <summary>Reads spec files; README.md in this folder describes their format. What does not keep to it throws, with file and heading.</summary>
internal static partial class SpecReader
{
    const string GapMark = "Known gap:";
    const string NoQuote = "(none)";

    static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    public static IEnumerable<SpecCase> ReadAll() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "QuoteMiner.Tests", "Specs"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n")));

    public static IReadOnlyList<SpecCase> Read(string file, string source)
    {
        var blocks = Markdig.Markdown.Parse(source, Markdown).ToList();
        var cases = new List<SpecCase>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock { Level: 2 } heading)
            {
                var section = blocks.Skip(i + 1).TakeWhile(block => block is not HeadingBlock { Level: < 3 }).ToList();
                cases.Add(ReadCase(file, source, heading, section));
            }
        }

        return cases;
    }

    static SpecCase ReadCase(string file, string source, HeadingBlock heading, List<Block> section)
    {
        var title = Slice(source, heading).TrimStart('#').Trim();
        var match = Heading().Match(title);
        var texts = section.OfType<FencedCodeBlock>().ToList();
        var tables = section.OfType<Table>().ToList();
        if (!match.Success || texts.Count != 1 || tables.Count != 1)
        {
            throw new FormatException($"{file}: '## {title}' must be '## number. title', followed by one ```text block and one table.");
        }

        var gap = section.OfType<ParagraphBlock>().Select(paragraph => Slice(source, paragraph)).FirstOrDefault(text => text.StartsWith(GapMark, StringComparison.Ordinal));
        var number = match.Groups["number"].Value.PadLeft(2, '0') + match.Groups["letter"].Value;
        return new SpecCase(file, number, match.Groups["title"].Value, gap?[GapMark.Length..].Trim(), TextOf(texts[0]), ReadTable(source, tables[0]));
    }

    static string TextOf(FencedCodeBlock block)
    {
        var text = block.Lines.ToString();
        return block.Arguments is "escaped" ? Regex.Unescape(text) : text;
    }

    static List<ExpectedQuote> ReadTable(string source, Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(cell => Slice(source, cell).Trim()).ToList()).ToList();
        var columns = rows[0];
        if (columns[0] != SpecColumns.Quote || columns.Find(column => !SpecColumns.All.ContainsKey(column)) is not null)
        {
            throw new FormatException($"Columns '{string.Join(", ", columns)}': expected 'quote' first, and of these: {string.Join(", ", SpecColumns.All.Keys)}.");
        }

        return rows.Skip(1).Where(row => row[0] != NoQuote)
            .Select(row => new ExpectedQuote(columns.Zip(row).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second)))
            .ToList();
    }

    /// <summary>The Markdown as written: a cell is compared by its characters, not by what they render to.</summary>
    static string Slice(string source, Block block) => block.Span.IsEmpty ? "" : source.Substring(block.Span.Start, block.Span.Length);

    [GeneratedRegex(@"^(?<number>\d+)(?<letter>[a-z]?)\. (?<title>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
