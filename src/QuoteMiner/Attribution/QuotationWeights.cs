using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.24f),
        (F.Words, 0.21f),
        (F.OneWord, -0.43f),
        (F.HasVerb, 0.45f),
        (F.EndsInPunctuation, 0.17f),
        (F.Score, 0.65f),
        (F.TitleCase, -0.84f),
        (F.Capitalized, -0.83f),
        (F.AfterWorkNoun, -1.87f),
        (F.AfterCalled, 0.45f),
        (F.AfterDeterminer, 0.64f),
        (F.AfterPreposition, -0.05f),
        (F.AfterPossessor, -1.03f),
        (F.BeforeNoun, -0.75f),
        (F.AfterCueMark, 0.89f),
        (F.StartsSentence, 0.76f),
        (F.InBrackets, 1.21f),
        (F.Unclosed, -1.33f),
        (F.CueStrength, 0.39f));
}
