using System.Text;

namespace QuoteMiner.Evaluation.Rules;

/// <summary>Whether two names are one speaker's.</summary>
internal static class SpeakerNames
{
    static readonly HashSet<string> Titles = new(
        ("mr mrs ms miss dr sir lord lady dame prof professor president vice former senator sen rep representative gov governor judge justice "
        + "secretary minister prime foreign chancellor mayor king queen prince princess pope gen general col colonel capt captain lt sgt maj the a an of").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Strict: the prediction has every word of the gold name, titles apart.</summary>
    internal static bool AgreeStrictly(string gold, string? predicted)
    {
        List<string> g = Words(gold), p = Words(predicted);
        return 0 < g.Count && 0 < p.Count && IsSubset(g, p);
    }

    /// <summary>Lenient: the last words agree, or one name has every word of the other, titles apart.</summary>
    internal static bool AgreeLeniently(string gold, string? predicted)
    {
        List<string> g = Words(gold), p = Words(predicted);
        return 0 < g.Count && 0 < p.Count && (g[^1] == p[^1] || IsSubset(p, g) || IsSubset(g, p));
    }

    /// <summary>Runs of letters and digits, case folded, without possessives and, where anything else is left, without titles.</summary>
    internal static List<string> Words(string? name)
    {
        string folded = CaseFolding.Fold(name ?? "").Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        var words = new List<string>();
        int start = 0, at = 0;
        foreach (Rune rune in folded.EnumerateRunes())
        {
            if (!Characters.IsLetterOrDigit(rune))
            {
                Add(at);
                start = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        Add(at);
        List<string> untitled = words.FindAll(word => !Titles.Contains(word));
        return 0 < untitled.Count ? untitled : words;

        void Add(int end)
        {
            if (start < end)
            {
                words.Add(folded[start..end]);
            }
        }
    }

    static bool IsSubset(List<string> words, List<string> of) => words.TrueForAll(of.Contains);
}
