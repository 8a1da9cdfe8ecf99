using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation;

/// <summary>One error on a quoted region.</summary>
/// <param name="DocumentId">The gold document.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Region">The whole text of the region, without its marks.</param>
/// <param name="Source">The gold source, its parts joined by one space; empty for <see cref="ScoreErrorKind.Spurious"/>.</param>
/// <param name="PredictedName">The speaker's name of the prediction, or null where it has none or there is no prediction.</param>
public sealed record ScoreError(string DocumentId, ScoreErrorKind Kind, string Region, string Source, string? PredictedName)
{
    /// <summary>One line of fields between tabs: kind, document, region (90 code points at most), gold source (60 at most), predicted name. A line break in a source is printed as it is.</summary>
    public override string ToString()
    {
        string kind = Kind switch
        {
            ScoreErrorKind.Missed => "missed",
            ScoreErrorKind.Speaker => "speaker",
            _ => "spurious",
        };
        return $"{kind}\t{DocumentId}\t“{Characters.First(Region, 90)}”\tgold: {Characters.First(Source, 60)}\tpredicted: {PredictedName ?? "None"}";
    }
}
