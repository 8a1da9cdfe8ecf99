namespace QuoteMiner.Evaluation;

/// <summary>One figure of a run beside that of a baseline.</summary>
/// <param name="Name">Which figure.</param>
/// <param name="Baseline">The baseline's.</param>
/// <param name="Run">The run's.</param>
/// <param name="Interval">95 % interval of <see cref="Difference"/> by paired bootstrap over documents: both are scored on the same draws.</param>
/// <param name="ProbabilityBetter">The share of draws in which the run is better than the baseline; those where both are equal count half.</param>
public sealed record FigureDifference(string Name, double Baseline, double Run, Interval Interval, double ProbabilityBetter)
{
    /// <summary>What the run is better by.</summary>
    public double Difference => Run - Baseline;
}
