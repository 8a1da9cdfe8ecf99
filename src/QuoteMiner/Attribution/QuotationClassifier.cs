using QuoteMiner.Text;
using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>Tells attributed speech from titles, terms and scare quotes: a logistic model over <see cref="QuotationFeature"/>s.</summary>
internal static class QuotationClassifier
{
    public const float Threshold = 0.5f;

    const int MostWords = 10;
    const float LargestScore = 8;

    static readonly ulong[] Called =
    [
        WordHash.Of("called"), WordHash.Of("titled"), WordHash.Of("entitled"), WordHash.Of("named"), WordHash.Of("dubbed"), WordHash.Of("nicknamed"),
    ];

    /// <summary>Nouns whose apposition is spoken of, not spoken: <c>the word "leak"</c>.</summary>
    static readonly ulong[] Mentioned = [WordHash.Of("term"), WordHash.Of("word"), WordHash.Of("phrase")];

    /// <summary>Fills <paramref name="features"/>, one number a <see cref="QuotationFeature"/>.</summary>
    public static void Describe(AnnotatedText text, in RegionContext region, in CandidateChoice choice, Span<float> features)
    {
        features.Clear();
        var tokens = new TokenView(text);
        int words = 0, capitals = 0, verbs = 0;
        for (var token = region.First; token < region.End && words < 2 * MostWords; token++)
        {
            if (tokens.IsWord(token))
            {
                words++;
                capitals += tokens.IsCapitalized(token) ? 1 : 0;
                verbs += tokens.Is(token, WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Verb | WordClasses.AnyCueVerb) ? 1 : 0;
            }
        }

        features[(int)F.Bias] = 1;
        features[(int)F.Words] = Math.Min(words, MostWords);
        features[(int)F.OneWord] = words < 2 ? 1 : 0;
        features[(int)F.HasVerb] = verbs > 0 ? 1 : 0;
        features[(int)F.EndsInPunctuation] = region.LastKind is TokenKind.Comma or TokenKind.Period or TokenKind.Terminator ? 1 : 0;
        features[(int)F.Score] = Math.Clamp(choice.Score, -LargestScore, LargestScore);
        features[(int)F.TitleCase] = words is > 1 and < MostWords && capitals * 4 >= words * 3 ? 1 : 0;
        features[(int)F.Capitalized] = tokens.IsCapitalized(region.First) ? 1 : 0;
        features[(int)F.AfterWorkNoun] = tokens.Is(region.Opening - 1, WordClasses.WorkNoun) || Mentioned.AsSpan().Contains(tokens.Hash(region.Opening - 1)) || (tokens.Kind(region.Opening - 1) == TokenKind.Comma && tokens.Is(region.Opening - 2, WordClasses.WorkNoun)) ? 1 : 0;
        features[(int)F.AfterCalled] = Called.AsSpan().Contains(tokens.Hash(region.Opening - 1)) ? 1 : 0;
        features[(int)F.AfterDeterminer] = tokens.Is(region.Opening - 1, WordClasses.Determiner) ? 1 : 0;
        features[(int)F.AfterPreposition] = tokens.Is(region.Opening - 1, WordClasses.Preposition) ? 1 : 0;
        features[(int)F.AfterPossessor] = tokens.Kind(region.Opening - 1) == TokenKind.Possessive || tokens.Is(region.Opening - 1, WordClasses.PossessivePronoun) ? 1 : 0;
        features[(int)F.BeforeNoun] = region.EndsSentence || tokens.Is(region.After, TokenView.Closed | WordClasses.Verb) || !tokens.IsWord(region.After) ? 0 : 1;
        features[(int)F.AfterCueMark] = tokens.Kind(region.Opening - 1) is TokenKind.Comma or TokenKind.Colon ? 1 : 0;
        features[(int)F.StartsSentence] = region.StartsSentence ? 1 : 0;
        features[(int)F.InBrackets] = tokens.Kind(region.Opening - 1) == TokenKind.OpeningBracket ? 1 : 0;
        features[(int)F.Unclosed] = region.IsClosed ? 0 : 1;
        features[(int)F.CueStrength] = choice.Best.Cue >= 0 ? text.Cues[choice.Best.Cue].Strength : 0;
    }

    public static float Probability(ReadOnlySpan<float> features) => 1 / (1 + MathF.Exp(-QuotationWeights.Table.Dot(features)));
}
