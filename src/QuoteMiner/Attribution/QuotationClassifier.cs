using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Tells attributed speech from titles, terms and scare quotes: a logistic model with weights set by hand on the training articles.</summary>
internal static class QuotationClassifier
{
    public const float Threshold = 0.5f;

    const float Bias = 0.2f;
    const float PerWord = 0.35f;
    const int MostWords = 8;
    const float HasVerb = 0.8f;
    const float EndsInPunctuation = 1.5f;
    const float PerScore = 0.25f;
    const float TitleCase = -1.8f;
    const float AfterWork = -2f;
    const float AfterCalled = -1f;

    static readonly ulong[] Called =
    [
        WordHash.Of("called"), WordHash.Of("titled"), WordHash.Of("entitled"), WordHash.Of("named"), WordHash.Of("dubbed"), WordHash.Of("so-called"), WordHash.Of("nicknamed"),
    ];

    /// <param name="score">The best candidate's score; negative infinity where there is none.</param>
    public static float Probability(AnnotatedText text, in RegionContext region, float score)
    {
        var tokens = new TokenView(text);
        int words = 0, capitals = 0, verbs = 0;
        for (var token = region.First; token < region.End && words < MostWords + 8; token++)
        {
            if (tokens.IsWord(token))
            {
                words++;
                capitals += tokens.IsCapitalized(token) ? 1 : 0;
                verbs += tokens.Is(token, WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb | WordClasses.AnyCueVerb) ? 1 : 0;
            }
        }

        var sum = Bias
            + (PerWord * Math.Min(words, MostWords))
            + (verbs > 0 ? HasVerb : 0)
            + (region.LastKind is TokenKind.Comma or TokenKind.Period or TokenKind.Terminator ? EndsInPunctuation : 0)
            + (PerScore * Math.Clamp(score, -6, 6))
            + (words is > 1 and < 8 && capitals * 4 >= words * 3 ? TitleCase : 0)
            + (tokens.Is(region.Opening - 1, WordClasses.WorkNoun) ? AfterWork : 0)
            + (Called.AsSpan().Contains(tokens.Hash(region.Opening - 1)) ? AfterCalled : 0);
        return 1 / (1 + MathF.Exp(-sum));
    }
}
