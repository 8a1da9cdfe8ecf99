using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Lemmas;

/// <summary>Right lemmas: to the letter, without regard to case, and of the inflected words only.</summary>
internal sealed class LemmaScore
{
    readonly SortedDictionary<string, int> mistakes = new(StringComparer.Ordinal);
    int words;
    int right;
    int rightFolded;
    int inflected;
    int rightInflected;

    public void Add(string form, PennTag tag, string gold, ReadOnlySpan<char> lemma)
    {
        var folded = lemma.Equals(gold, StringComparison.OrdinalIgnoreCase);
        var isRight = lemma.SequenceEqual(gold);
        words++;
        right += isRight ? 1 : 0;
        rightFolded += folded ? 1 : 0;
        if (LemmaForms.RulesOf(tag) != PennTag.None)
        {
            inflected++;
            rightInflected += folded ? 1 : 0;
        }

        if (!isRight)
        {
            var mistake = $"{form} {tag.Name()}: {lemma} for {gold}";
            mistakes[mistake] = mistakes.GetValueOrDefault(mistake) + 1;
        }
    }

    public string Mistakes(int count) => string.Join("; ", mistakes.OrderByDescending(pair => pair.Value).Take(count).Select(pair => $"{pair.Value} {pair.Key}"));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"{Share(right, words):0.0000}, without regard to case {Share(rightFolded, words):0.0000}, of inflected words {Share(rightInflected, inflected):0.0000}");

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
