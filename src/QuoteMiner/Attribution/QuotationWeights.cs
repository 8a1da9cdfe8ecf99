using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features of <see cref="QuotationClassifier"/>: a logistic regression fitted to the training articles (docs/experiments.md).</summary>
internal static class QuotationWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, 0.16f),
        (F.Words, 0.2f),
        (F.OneWord, -0.74f),
        (F.HasVerb, 0.36f),
        (F.EndsInPunctuation, 0.33f),
        (F.Score, 0.3f),
        (F.TitleCase, -1.31f),
        (F.Capitalized, -1.09f),
        (F.AfterWorkNoun, -1.49f),
        (F.AfterCalled, 0.43f),
        (F.AfterDeterminer, 0.75f),
        (F.AfterPreposition, 0.01f),
        (F.AfterPossessor, -0.94f),
        (F.BeforeNoun, -1.01f),
        (F.AfterCueMark, 0.58f),
        (F.StartsSentence, 1.78f),
        (F.InBrackets, 0.97f),
        (F.Unclosed, -1.84f),
        (F.CueStrength, 1.61f));
}
