using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.27f),
        (F.Words, 0.22f),
        (F.OneWord, -0.38f),
        (F.HasVerb, 0.41f),
        (F.EndsInPunctuation, 0.15f),
        (F.Score, 0.67f),
        (F.TitleCase, -0.82f),
        (F.Capitalized, -0.79f),
        (F.AfterWorkNoun, -1.86f),
        (F.AfterCalled, 0.39f),
        (F.AfterDeterminer, 0.55f),
        (F.AfterPreposition, -0.08f),
        (F.AfterPossessor, -1.01f),
        (F.BeforeNoun, -0.58f),
        (F.AfterCueMark, 0.83f),
        (F.StartsSentence, 0.74f),
        (F.InBrackets, 1.33f),
        (F.Unclosed, -1.44f),
        (F.CueStrength, 0.11f));
}
