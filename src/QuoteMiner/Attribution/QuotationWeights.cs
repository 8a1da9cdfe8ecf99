using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>.</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.2f),
        (F.Words, 0.35f),
        (F.HasVerb, 0.8f),
        (F.EndsInPunctuation, 1.5f),
        (F.Score, 0.25f),
        (F.TitleCase, -1.8f),
        (F.AfterWorkNoun, -2f),
        (F.AfterCalled, -1f));
}
