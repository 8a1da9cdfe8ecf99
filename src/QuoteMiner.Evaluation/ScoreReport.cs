using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>The figures of one evaluation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ScoreReport
{
    internal ScoreReport(int documents, int missing, RegionScores regions, AttributionScores attributions, IReadOnlyList<ScoreError> errors)
    {
        Documents = documents;
        MissingDocuments = missing;
        QuotedRegions = regions;
        Attributions = attributions;
        Errors = errors;
    }

    /// <summary>Number of gold documents.</summary>
    public int Documents { get; }

    /// <summary>How many of them have no prediction; they count as predicted empty.</summary>
    public int MissingDocuments { get; }

    /// <summary>Figures on regions between quotation marks.</summary>
    public RegionScores QuotedRegions { get; }

    /// <summary>Figures on attributions of every kind.</summary>
    public AttributionScores Attributions { get; }

    /// <summary>Errors on quoted regions in order of document and region; empty unless they were asked for.</summary>
    public IReadOnlyList<ScoreError> Errors { get; }

    /// <summary>The figures for people, three digits each: lines with line feeds between them and none at the end. Without <see cref="Errors"/>.</summary>
    public string ToText() => ReportText.Write(this);

    /// <summary>All figures as indented JSON in full precision, without a line feed at the end and without <see cref="Errors"/>.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();
}
