using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Copies of sentences whose capitals say nothing: headlines in capitals or in title case, and text in lower case.</summary>
internal static class CaseNoise
{
    /// <summary>Words that titles write small.</summary>
    const int LongestSmallWord = 3;

    static readonly Func<TaggedSentence, TaggedSentence>[] Kinds = [Capitals, LowerCase, Title];

    /// <param name="share">Copies of each kind for a hundred sentences.</param>
    public static IEnumerable<TaggedSentence> Copies(List<TaggedSentence> sentences, int share, ulong seed)
    {
        var random = new SeededRandom(seed);
        foreach (var sentence in sentences)
        {
            var choice = share == 0 ? Kinds.Length : random.Next(100) / share;
            if (choice < Kinds.Length)
            {
                yield return Kinds[choice](sentence);
            }
        }
    }

    public static TaggedSentence Capitals(TaggedSentence sentence) => Recase(sentence, word => word.ToUpperInvariant());

    public static TaggedSentence LowerCase(TaggedSentence sentence) => Recase(sentence, word => word.ToLowerInvariant());

    public static TaggedSentence Title(TaggedSentence sentence) =>
        Recase(sentence, word => word.Length > LongestSmallWord ? char.ToUpperInvariant(word[0]) + word[1..] : word);

    static TaggedSentence Recase(TaggedSentence sentence, Converter<string, string> recase) =>
        sentence with { Words = Array.ConvertAll(sentence.Words, recase) };
}
