using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.19f),
        (F.Words, 0.22f),
        (F.OneWord, -0.47f),
        (F.HasVerb, 0.41f),
        (F.EndsInPunctuation, 0.22f),
        (F.Score, 0.59f),
        (F.TitleCase, -0.99f),
        (F.Capitalized, -0.82f),
        (F.AfterWorkNoun, -1.78f),
        (F.AfterCalled, 0.55f),
        (F.AfterDeterminer, 0.64f),
        (F.AfterPreposition, 0f),
        (F.AfterPossessor, -1.03f),
        (F.BeforeNoun, -0.74f),
        (F.AfterCueMark, 0.88f),
        (F.StartsSentence, 0.83f),
        (F.InBrackets, 1.16f),
        (F.Unclosed, -1.23f),
        (F.CueStrength, 0.51f));
}
