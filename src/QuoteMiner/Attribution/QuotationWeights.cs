using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.12f),
        (F.Words, 0.24f),
        (F.OneWord, -0.47f),
        (F.HasVerb, 0.4f),
        (F.EndsInPunctuation, 0.18f),
        (F.Score, 0.62f),
        (F.TitleCase, -0.97f),
        (F.Capitalized, -0.84f),
        (F.AfterWorkNoun, -1.44f),
        (F.AfterCalled, 0.4f),
        (F.AfterDeterminer, 0.46f),
        (F.AfterPreposition, -0.14f),
        (F.AfterPossessor, -1f),
        (F.BeforeNoun, -0.58f),
        (F.AfterCueMark, 0.81f),
        (F.StartsSentence, 0.86f),
        (F.InBrackets, 1.27f),
        (F.Unclosed, -1.55f),
        (F.CueStrength, 0.49f));
}
