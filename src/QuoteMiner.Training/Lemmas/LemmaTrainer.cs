using System.Text;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Lemmas;

/// <summary>Learns rules and exceptions from words with their lemmas; the same sentences and settings give the same bytes.</summary>
internal sealed class LemmaTrainer(LemmaSettings settings)
{
    /// <param name="gold">Sentences with lemmas given by hand.</param>
    /// <param name="silver">Sentences with automatic lemmas; only those of inflected words are learned.</param>
    public byte[] Train(IEnumerable<TaggedSentence> gold, IEnumerable<TaggedSentence> silver)
    {
        var counts = new LemmaCounts();
        counts.Add(gold, settings.GoldWeight, onlyInflected: false);
        counts.Add(silver, 1, onlyInflected: true);
        var words = counts.Best().Where(word => word.Form.Length > 0).ToList();
        var rules = LemmaRules.Of(words.Where(word => IsRegular(word.Group)).Select(word => (LemmaForms.RulesOf(word.Group), word.Form, LemmaCounts.Lower(word.Lemma))), settings.FewestWords);
        var exceptions = new SortedDictionary<int, string>();
        foreach (var (group, form, lemma, weight) in words)
        {
            var expected = IsRegular(group) ? rules.Apply(LemmaForms.RulesOf(group), form) : form;
            if (lemma != expected && weight >= settings.ExceptionWeight)
            {
                exceptions.TryAdd((int)LemmaForms.ExceptionKey(WordHash.Of(form), group), lemma);
            }
        }

        Console.Error.WriteLine($"lemmas: {rules.Count} rules, {exceptions.Count} exceptions of {words.Count} forms");
        return new ModelWriter().Add("EXCE", Write(exceptions)).Add("RULE", Write(rules)).ToArray();
    }

    static bool IsRegular(PennTag group) => LemmaForms.RulesOf(group) != PennTag.None;

    static SectionWriter Write(SortedDictionary<int, string> exceptions) => Strings(new SectionWriter().Keys([.. exceptions.Keys]), exceptions.Values);

    static SectionWriter Write(LemmaRules rules)
    {
        var keys = new uint[LemmaForms.LongestEnding + 1];
        var sorted = new SortedDictionary<int, (int Cut, string Appended)>();
        foreach (var ((group, ending), rule) in rules.All)
        {
            LemmaForms.RuleKeys(group, ending, keys.AsSpan(0, ending.Length + 1));
            sorted.Add((int)keys[ending.Length], rule);
        }

        return Strings(new SectionWriter().Keys([.. sorted.Keys]).Bytes([.. sorted.Values.Select(rule => (byte)rule.Cut)]), sorted.Values.Select(rule => rule.Appended));
    }

    static SectionWriter Strings(SectionWriter writer, IEnumerable<string> strings)
    {
        var bytes = strings.Select(Encoding.UTF8.GetBytes).ToList();
        return writer.Bytes([.. bytes.Select(word => checked((byte)word.Length))]).Bytes([.. bytes.SelectMany(word => word)]);
    }
}
