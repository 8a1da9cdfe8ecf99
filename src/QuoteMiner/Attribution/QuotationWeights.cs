using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.09f),
        (F.Words, 0.24f),
        (F.OneWord, -0.45f),
        (F.HasVerb, 0.42f),
        (F.EndsInPunctuation, 0.16f),
        (F.Score, 0.61f),
        (F.TitleCase, -0.99f),
        (F.Capitalized, -0.83f),
        (F.AfterWorkNoun, -1.5f),
        (F.AfterCalled, 0.41f),
        (F.AfterDeterminer, 0.45f),
        (F.AfterPreposition, -0.15f),
        (F.AfterPossessor, -1.05f),
        (F.BeforeNoun, -0.6f),
        (F.AfterCueMark, 0.84f),
        (F.StartsSentence, 0.85f),
        (F.InBrackets, 1.27f),
        (F.Unclosed, -1.45f),
        (F.CueStrength, 0.59f));
}
