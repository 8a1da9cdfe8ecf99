using System.Globalization;
using QuoteMiner.Cli.Commands;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuoteMiner.Cli.Progress;

/// <summary><c>1,204 articles, 312 a second, 9,630 quotes</c>.</summary>
internal sealed class CountsColumn(ExtractCounts counts) : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
        var rate = seconds > 0 ? counts.Done / seconds : 0;
        var digits = rate < 10 ? "0.0" : "N0";
        var errors = counts.Errors == 0 ? "" : $", {ExtractCounts.Number(counts.Errors, "error")}";
        return new Spectre.Console.Text(
            $"{ExtractCounts.Number(counts.Articles, "article")}, {rate.ToString(digits, CultureInfo.InvariantCulture)} a second, " +
            $"{ExtractCounts.Number(counts.Quotes, "quote")}{errors}");
    }
}
