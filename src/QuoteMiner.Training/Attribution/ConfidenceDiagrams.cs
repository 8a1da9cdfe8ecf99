using ScottPlot;

namespace QuoteMiner.Training.Attribution;

/// <summary>Draws how far confidences can be trusted, as SVG files on a white ground.</summary>
/// <param name="curves">Each with its name and the number of its gold regions with a source.</param>
internal sealed class ConfidenceDiagrams(params (string Name, ConfidenceCurve Curve, int Gold)[] curves)
{
    const int Width = 640;
    const int Height = 480;

    /// <summary>Regions in the smallest bin that gets a dot: the share of fewer says nothing.</summary>
    const int SmallestBin = 5;

    /// <summary>Share of right ones against confidence, in ten bins; a dot's label is the number of its regions.</summary>
    public void DrawReliability(string path)
    {
        var plot = Plot("Reliability", "confidence", "share of regions and mentions that are right");
        var ideal = plot.Add.Line(0, 0, 1, 1);
        ideal.LineColor = Colors.Gray;
        ideal.LinePattern = LinePattern.Dashed;
        ideal.LegendText = "calibrated";
        foreach (var (name, curve, _) in curves)
        {
            var bins = curve.Reliability().Where(bin => bin.Count >= SmallestBin).ToArray();
            Add(plot, $"{name}, error {curve.CalibrationError():0.000}", bins.Select(bin => bin.Confidence), bins.Select(bin => bin.Right), marker: 7);
            foreach (var bin in bins)
            {
                var label = plot.Add.Text(FormattableString.Invariant($"{bin.Count}"), bin.Confidence, bin.Right);
                (label.LabelFontSize, label.OffsetX, label.OffsetY) = (10, 6, 2);
            }
        }

        plot.Axes.SetLimits(0, 1.02, 0, 1.02);
        plot.SaveSvg(path, Width, Height);
    }

    /// <summary>Share of right ones among the most confident, against how many of the gold regions those are.</summary>
    public void DrawCoverage(string path)
    {
        var plot = Plot("Coverage", "most confident regions, share of the gold regions with a source", "share of regions and mentions that are right");
        foreach (var (name, curve, gold) in curves)
        {
            var points = curve.Coverage(gold).ToArray();
            Add(plot, name, points.Select(point => point.Share), points.Select(point => point.Precision), marker: 0);
        }

        plot.Axes.SetLimits(0, 1.05, 0.88, 1.005);
        plot.SaveSvg(path, Width, Height);
    }

    static Plot Plot(string title, string x, string y)
    {
        var plot = new Plot();
        plot.Title(title);
        plot.XLabel(x);
        plot.YLabel(y);
        plot.ShowLegend(Alignment.LowerLeft);
        return plot;
    }

    static void Add(Plot plot, string name, IEnumerable<double> x, IEnumerable<double> y, float marker)
    {
        var line = plot.Add.Scatter(x.ToArray(), y.ToArray());
        (line.LegendText, line.MarkerSize, line.LineWidth) = (name, marker, 2);
    }
}
