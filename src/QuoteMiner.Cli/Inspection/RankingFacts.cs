using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Who could have said a quotation, who was chosen, and what the choice hangs on: what every explanation tells, however it is written.</summary>
internal sealed class RankingFacts(AnnotatedText text, RankedRegion ranked)
{
    /// <summary>Differences shown between the best source and the second.</summary>
    const int MostLosses = 12;

    public bool IsSpeech => ranked.SpeechOdds >= 0;

    /// <summary>Log-odds of attributed speech above the threshold.</summary>
    public float SpeechOdds => ranked.SpeechOdds;

    /// <summary>How probable it is that region and mention are both right.</summary>
    public double Confidence => 1 / (1 + Math.Exp(-ranked.ConfidenceOdds));

    /// <summary>Best first.</summary>
    public IReadOnlyList<SourceFacts> Sources { get; } = [.. ranked.Sources.Select(source => SourceFacts.Of(text, source, ranked.Sources[0].Score))];

    /// <summary>What the first would lose with the second's numbers, one at a time: the largest. Empty where there is no second.</summary>
    public IReadOnlyList<FeatureLoss> FindLosses()
    {
        if (ranked.Sources.Count < 2)
        {
            return [];
        }

        var (best, second) = (ranked.Sources[0], ranked.Sources[1]);
        return
        [
            .. ranked.LossAgainst(second).Where(loss => loss.Loss != 0).OrderByDescending(loss => Math.Abs(loss.Loss)).Take(MostLosses)
                .Select(loss => new FeatureLoss(RankedSource.NameOf(loss.Feature), best.Features[loss.Feature], second.Features[loss.Feature], loss.Loss)),
        ];
    }

    /// <summary>The features of the sources, each with a number a source; those that are 0 for all are left out.</summary>
    public IEnumerable<(string Name, float[] Numbers)> SourceFeatures() =>
        from feature in Enumerable.Range(0, ranked.Sources.Count == 0 ? 0 : SourceDescriber.RowLength)
        where ranked.Sources.Any(source => source.Features[feature] != 0)
        select (RankedSource.NameOf(feature), ranked.Sources.Select(source => source.Features[feature]).ToArray());

    /// <summary>The features of the quotation that are not 0.</summary>
    public IEnumerable<(string Name, float Number)> OwnFeatures() =>
        from feature in Enumerable.Range(0, ranked.Features.Length)
        where ranked.Features[feature] != 0
        select (((QuotationFeature)feature).ToString(), ranked.Features[feature]);
}
