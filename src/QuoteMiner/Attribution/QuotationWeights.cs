using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.25f),
        (F.Words, 0.19f),
        (F.OneWord, -0.58f),
        (F.HasVerb, 0.34f),
        (F.EndsInPunctuation, 0.16f),
        (F.Score, 0.61f),
        (F.TitleCase, -1.24f),
        (F.Capitalized, -0.91f),
        (F.AfterWorkNoun, -1.71f),
        (F.AfterCalled, 0.78f),
        (F.AfterDeterminer, 0.67f),
        (F.AfterPreposition, 0.02f),
        (F.AfterPossessor, -1.08f),
        (F.BeforeNoun, -0.76f),
        (F.AfterCueMark, 0.96f),
        (F.StartsSentence, 1.29f),
        (F.InBrackets, 1.25f),
        (F.Unclosed, -1.25f),
        (F.CueStrength, 0.68f));
}
