using QuoteMiner.Text;
using F = QuoteMiner.Attribution.QuotationFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Describes a region for the classifier that tells attributed speech from titles, terms and scare quotes: a row of <see cref="QuotationFeature"/>s, then the row of its best source,
/// zeros where it has none.
/// </summary>
internal static class QuotationDescriber
{
    /// <summary>Numbers of <see cref="QuotationFeature"/>.</summary>
    public static readonly int OwnLength = Enum.GetValues<F>().Length;

    /// <summary>Numbers of a whole row.</summary>
    public static readonly int RowLength = OwnLength + SourceDescriber.RowLength;

    const int MostWords = 10;
    const float LargestScore = 8;

    static readonly ulong[] Called =
    [
        WordHash.Of("called"), WordHash.Of("titled"), WordHash.Of("entitled"), WordHash.Of("named"), WordHash.Of("dubbed"), WordHash.Of("nicknamed"),
    ];

    /// <summary>Nouns whose apposition is spoken of, not spoken: <c>the word "leak"</c>.</summary>
    static readonly ulong[] Mentioned = [WordHash.Of("term"), WordHash.Of("word"), WordHash.Of("phrase")];

    /// <param name="logOdds">Of any candidate against nobody, by the linear scorer.</param>
    /// <param name="choice">The ranker's choice.</param>
    /// <param name="source">The row of its source; empty where there is none.</param>
    public static void Describe(AnnotatedText text, in RegionContext region, float logOdds, in SourceChoice choice, ReadOnlySpan<float> source, Span<float> row)
    {
        row.Clear();
        source.CopyTo(row[OwnLength..]);
        var features = row[..OwnLength];
        features[(int)F.SourceScore] = choice.Score;
        features[(int)F.SourceLead] = choice.Lead;
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
        features[(int)F.Score] = Math.Clamp(logOdds, -LargestScore, LargestScore);
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
}
