using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Lemmas;

/// <summary>Finds for each ending what to cut off and to append. A longer ending gets a rule of its own where it does better than the shorter one's.</summary>
internal sealed class LemmaRules
{
    /// <summary>What a rule appends; longer ones are irregular words.</summary>
    const int LongestAppended = 3;

    readonly SortedDictionary<(PennTag Group, string Ending), (int Cut, string Appended)> rules =
        new(Comparer<(PennTag Group, string Ending)>.Create(static (a, b) => a.Group != b.Group ? a.Group.CompareTo(b.Group) : string.CompareOrdinal(a.Ending, b.Ending)));

    public IEnumerable<((PennTag Group, string Ending) Key, (int Cut, string Appended) Rule)> All => rules.Select(pair => (pair.Key, pair.Value));

    public int Count => rules.Count;

    /// <param name="words">Forms in lower case with their lemmas.</param>
    /// <param name="fewest">Words that a rule must be right for.</param>
    public static LemmaRules Of(IEnumerable<(PennTag Group, string Form, string Lemma)> words, int fewest)
    {
        var result = new LemmaRules();
        var counts = new Dictionary<(PennTag, string), SortedDictionary<(int Cut, string Appended), int>>();
        var order = Comparer<(int Cut, string Appended)>.Create(static (a, b) => a.Cut != b.Cut ? a.Cut.CompareTo(b.Cut) : string.CompareOrdinal(a.Appended, b.Appended));
        foreach (var (group, form, lemma) in words)
        {
            if (Change(form, lemma) is { } change)
            {
                for (var length = 0; length <= Math.Min(LemmaForms.LongestEnding, form.Length - 1); length++)
                {
                    var key = (group, form[^length..]);
                    if (!counts.TryGetValue(key, out var changes))
                    {
                        counts.Add(key, changes = new SortedDictionary<(int Cut, string Appended), int>(order));
                    }

                    changes[change] = changes.GetValueOrDefault(change) + 1;
                }
            }
        }

        foreach (var (key, changes) in counts.OrderBy(pair => pair.Key.Item2.Length).ThenBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal))
        {
            var (change, count) = changes.MaxBy(pair => pair.Value);
            var inherited = result.Find(key.Item1, key.Item2);
            if (count >= fewest && change != inherited && (inherited is not { } shorter || count > changes.GetValueOrDefault(shorter)))
            {
                result.rules[key] = change;
            }
        }

        return result;
    }

    /// <summary>The lemma by the rule of the longest ending.</summary>
    public string Apply(PennTag group, string form)
    {
        var rule = Find(group, form.Length > LemmaForms.LongestEnding ? form[^LemmaForms.LongestEnding..] : form[1..]);
        return rule is { } found && found.Cut < form.Length ? form[..^found.Cut] + found.Appended : form;
    }

    (int Cut, string Appended)? Find(PennTag group, string ending)
    {
        for (var start = 0; start <= ending.Length; start++)
        {
            if (rules.TryGetValue((group, ending[start..]), out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    static (int Cut, string Appended)? Change(string form, string lemma)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return common > 0 && form.Length - common <= LemmaForms.LongestEnding && lemma.Length - common <= LongestAppended ? (form.Length - common, lemma[common..]) : null;
    }
}
