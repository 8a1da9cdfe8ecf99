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
}
