using System.Globalization;

namespace QuoteMiner.Training.Accuracy;

/// <summary>A figure as it is printed.</summary>
/// <param name="Measure">The heading of its column.</param>
internal readonly record struct AccuracyFigure(string Measure, string Value)
{
    /// <summary>A share or an F1, 0 to 1.</summary>
    public static AccuracyFigure Share(string measure, double value) => new(measure, value.ToString("0.0000", CultureInfo.InvariantCulture));

    public static AccuracyFigure Count(string measure, long value) => new(measure, value.ToString("N0", CultureInfo.InvariantCulture));
}
