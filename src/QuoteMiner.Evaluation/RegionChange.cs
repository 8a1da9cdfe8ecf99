namespace QuoteMiner.Evaluation;

/// <summary>A region at which a run makes another mistake than a baseline.</summary>
/// <param name="Baseline">The baseline's outcome, or null where the region is neither gold nor predicted by it: it is right then.</param>
/// <param name="Run">The run's, or null likewise. Never are both null.</param>
public sealed record RegionChange(RegionOutcome? Baseline, RegionOutcome? Run)
{
    /// <summary>What is wrong in the baseline.</summary>
    public RegionMistake Before => Baseline?.Mistake ?? RegionMistake.None;

    /// <summary>What is wrong in the run.</summary>
    public RegionMistake After => Run?.Mistake ?? RegionMistake.None;

    /// <summary>Wrong in the baseline and right in the run.</summary>
    public bool IsWon => Before != RegionMistake.None && After == RegionMistake.None;

    /// <summary>Right in the baseline and wrong in the run.</summary>
    public bool IsLost => Before == RegionMistake.None && After != RegionMistake.None;
}
