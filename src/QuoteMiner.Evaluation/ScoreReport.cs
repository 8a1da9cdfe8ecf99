using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>The figures of one evaluation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ScoreReport
{
    internal ScoreReport(int documents, int missing, RegionScores regions, AttributionScores attributions, IReadOnlyList<RegionOutcome> outcomes)
    {
        Documents = documents;
        MissingDocuments = missing;
        QuotedRegions = regions;
        Attributions = attributions;
        Regions = outcomes;
    }

    /// <summary>Number of gold documents.</summary>
    public int Documents { get; }

    /// <summary>How many of them have no prediction; they count as predicted empty.</summary>
    public int MissingDocuments { get; }

    /// <summary>Figures on regions between quotation marks.</summary>
    public RegionScores QuotedRegions { get; }

    /// <summary>Figures on attributions of every kind.</summary>
    public AttributionScores Attributions { get; }

    /// <summary>All regions that are gold or predicted, in order of document and region; empty unless they were asked for.</summary>
    public IReadOnlyList<RegionOutcome> Regions { get; }

    /// <summary>The errors among <see cref="Regions"/>, made anew at every call.</summary>
    public IReadOnlyList<ScoreError> GetErrors() =>
        [.. Regions.Where(outcome => outcome.Error is not null).Select(outcome => new ScoreError(outcome.DocumentId, outcome.Error!.Value, outcome.Text, outcome.Source, outcome.PredictedName))];

    /// <summary>The figures for people, three digits each: lines with line feeds between them and none at the end. Without <see cref="Regions"/>.</summary>
    public string ToText() => ReportText.Write(this);

    /// <summary>All figures as indented JSON in full precision, without a line feed at the end and without <see cref="Regions"/>.</summary>
    /// <param name="intervals">Written behind the figures as <c>intervals</c>, pairs of a lower and an upper bound; null for none.</param>
    public string ToJson(RegionIntervals? intervals = null) => ReportJson.Write(this, intervals);

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();
}
