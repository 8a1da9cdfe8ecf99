using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Copies of sentences whose capitals say nothing: headlines in capitals or in title case, and text in lower case.</summary>
internal static class CaseNoise
{
    /// <summary>Words that titles write small.</summary>
    const int LongestSmallWord = 3;

    /// <param name="share">Copies of each kind for a hundred sentences.</param>
    public static IEnumerable<TaggedSentence> Copies(List<TaggedSentence> sentences, int share, ulong seed)
    {
        var random = new SeededRandom(seed);
        foreach (var sentence in sentences)
        {
            var choice = random.Next(100) / Math.Max(1, share);
            if (choice < 3 && share > 0)
            {
                yield return sentence with { Words = Array.ConvertAll(sentence.Words, word => Recase(word, choice)) };
            }
        }
    }

    static string Recase(string word, int kind) => kind switch
    {
        0 => word.ToUpperInvariant(),
        1 => word.ToLowerInvariant(),
        _ when word.Length <= LongestSmallWord => word,
        _ => char.ToUpperInvariant(word[0]) + word[1..],
    };
}
