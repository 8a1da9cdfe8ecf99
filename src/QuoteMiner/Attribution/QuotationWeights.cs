using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.16f),
        (F.Words, 0.24f),
        (F.OneWord, -0.49f),
        (F.HasVerb, 0.45f),
        (F.EndsInPunctuation, 0.18f),
        (F.Score, 0.61f),
        (F.TitleCase, -0.98f),
        (F.Capitalized, -0.85f),
        (F.AfterWorkNoun, -1.5f),
        (F.AfterCalled, 0.48f),
        (F.AfterDeterminer, 0.58f),
        (F.AfterPreposition, -0.09f),
        (F.AfterPossessor, -0.96f),
        (F.BeforeNoun, -0.74f),
        (F.AfterCueMark, 0.86f),
        (F.StartsSentence, 0.88f),
        (F.InBrackets, 1.18f),
        (F.Unclosed, -1.4f),
        (F.CueStrength, 0.54f));
}
