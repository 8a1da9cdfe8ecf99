namespace QuoteMiner.Evaluation;

/// <summary>The bounds between which a figure lies with a probability of 95 %.</summary>
public readonly record struct Interval(double Low, double High);
