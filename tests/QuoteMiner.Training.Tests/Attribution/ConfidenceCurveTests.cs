using NUnit.Framework;

namespace QuoteMiner.Training.Attribution;

public sealed class ConfidenceCurveTests
{
    [Test]
    public void A_model_that_is_as_often_right_as_it_says_has_no_error()
    {
        var curve = new ConfidenceCurve();
        for (var i = 0; i < 10; i++)
        {
            curve.Add(0.7f, i < 7);
            curve.Add(1, true);
        }

        Assert.That(curve.CalibrationError(), Is.EqualTo(0).Within(1e-6));
        Assert.That(curve.Reliability().Select(bin => bin.Count), Is.EqualTo(new[] { 10, 10 }));
    }

    [Test]
    public void Confidence_that_is_wrong_costs_its_distance()
    {
        var curve = new ConfidenceCurve();
        curve.Add(0.9f, false);
        curve.Add(0.1f, false);
        Assert.That(curve.CalibrationError(), Is.EqualTo(0.5).Within(1e-6));
    }

    [Test]
    public void Precision_is_that_of_the_most_confident()
    {
        var curve = new ConfidenceCurve();
        curve.Add(0.2f, false);
        curve.Add(0.9f, true);
        curve.Add(0.8f, true);
        curve.Add(0.3f, false);
        Assert.That(curve.PrecisionAt(0.5, 4), Is.EqualTo(1));
        Assert.That(curve.PrecisionAt(0.75, 4), Is.EqualTo(2 / 3.0).Within(1e-9));
    }

    [Test]
    public void Coverage_goes_from_the_surest_region_to_all()
    {
        var curve = new ConfidenceCurve();
        curve.Add(0.9f, true);
        curve.Add(0.2f, false);
        Assert.That(curve.Coverage(4), Is.EqualTo(new[] { (0.25, 1.0), (0.5, 0.5) }));
    }

    [Test]
    public void Diagrams_name_the_curve_and_its_error()
    {
        var curve = new ConfidenceCurve();
        for (var i = 0; i < 100; i++)
        {
            curve.Add(i / 100f, i % 10 < 7);
        }

        var (reliability, coverage) = Draw(curve);
        Assert.That(reliability.Contains("some, error 0.", StringComparison.Ordinal));
        Assert.That(coverage.Contains("most confident regions", StringComparison.Ordinal));
    }

    static (string Reliability, string Coverage) Draw(ConfidenceCurve curve)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (reliability, coverage) = (Path.Combine(folder.FullName, "r.svg"), Path.Combine(folder.FullName, "c.svg"));
            var diagrams = new ConfidenceDiagrams(("some", curve, 120));
            diagrams.DrawReliability(reliability);
            diagrams.DrawCoverage(coverage);
            return (File.ReadAllText(reliability), File.ReadAllText(coverage));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
