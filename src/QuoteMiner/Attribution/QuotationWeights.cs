using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.17f),
        (F.Words, 0.23f),
        (F.OneWord, -0.41f),
        (F.HasVerb, 0.45f),
        (F.EndsInPunctuation, 0.19f),
        (F.Score, 0.6f),
        (F.TitleCase, -0.81f),
        (F.Capitalized, -0.81f),
        (F.AfterWorkNoun, -1.92f),
        (F.AfterCalled, 0.5f),
        (F.AfterDeterminer, 0.63f),
        (F.AfterPreposition, -0.04f),
        (F.AfterPossessor, -1.03f),
        (F.BeforeNoun, -0.74f),
        (F.AfterCueMark, 0.99f),
        (F.StartsSentence, 0.75f),
        (F.InBrackets, 1.16f),
        (F.Unclosed, -1.32f),
        (F.CueStrength, 0.38f));
}
