using System.Globalization;

namespace QuoteMiner.Evaluation;

/// <summary>How far the figures of <see cref="RegionScores"/> would move on other articles of the same sort.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegionIntervals
{
    /// <summary>Of the detection's F1.</summary>
    public required Interval Detection { get; init; }

    /// <summary>Of the attributed F1.</summary>
    public required Interval Attributed { get; init; }

    /// <summary>Of the strict identity.</summary>
    public required Interval IdentityStrict { get; init; }

    /// <summary>Of the lenient identity.</summary>
    public required Interval IdentityLenient { get; init; }

    /// <summary>The bounds for people, three digits each: lines with line feeds between them and none at the end.</summary>
    public string ToText() => string.Join('\n',
    [
        "95 % intervals, articles drawn anew",
        Line("detection F1", Detection),
        Line("attributed F1", Attributed),
        Line("identity strict", IdentityStrict),
        Line("identity lenient", IdentityLenient),
    ]);

    static string Line(string name, Interval interval) => string.Create(CultureInfo.InvariantCulture, $"  {name,-16} {interval.Low:F3} to {interval.High:F3}");
}
