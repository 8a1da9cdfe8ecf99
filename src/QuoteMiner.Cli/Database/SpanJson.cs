using System.Globalization;
using System.Text;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Database;

/// <summary>Spans as JSON has them: <c>[[120,180],[200,240]]</c>.</summary>
internal static class SpanJson
{
    public static string Of(IEnumerable<TextSpan> spans, OffsetMap offsets)
    {
        var json = new StringBuilder("[");
        foreach (var span in spans)
        {
            json.Append(json.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"[{offsets[span.Start]},{offsets[span.End]}]");
        }

        return json.Append(']').ToString();
    }

    public static string? Of(TextSpan? span, OffsetMap offsets) =>
        span is { } value ? string.Create(CultureInfo.InvariantCulture, $"[{offsets[value.Start]},{offsets[value.End]}]") : null;
}
