using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Lemmas;

/// <summary>How often each form has which lemma, apart for each group of tags (<see cref="LemmaForms.GroupOf"/>).</summary>
internal sealed class LemmaCounts
{
    readonly SortedDictionary<(PennTag Group, string Form), SortedDictionary<string, int>> counts = new(Order);

    static readonly Comparer<(PennTag Group, string Form)> Order = Comparer<(PennTag Group, string Form)>.Create(static (a, b) =>
        a.Group != b.Group ? a.Group.CompareTo(b.Group) : string.CompareOrdinal(a.Form, b.Form));

    /// <summary>Counts a corpus.</summary>
    /// <param name="onlyInflected">Words are counted only where they have a tag with rules.</param>
    public void Add(IEnumerable<TaggedSentence> sentences, int weight, bool onlyInflected)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var (tag, lemma) = (sentence.Tags[i], sentence.Lemmas[i]);
                if (tag is not (PennTag.None or PennTag.NNP) && lemma != "_" && (!onlyInflected || LemmaForms.RulesOf(tag) != PennTag.None) && !(onlyInflected && tag == PennTag.NNPS))
                {
                    var key = (LemmaForms.GroupOf(tag), Lower(sentence.Words[i]));
                    if (!counts.TryGetValue(key, out var lemmas))
                    {
                        counts.Add(key, lemmas = new SortedDictionary<string, int>(StringComparer.Ordinal));
                    }

                    // A name's plural keeps its capital, which is the form's business.
                    lemma = tag == PennTag.NNPS ? Lower(lemma) : lemma;
                    lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + weight;
                }
            }
        }
    }

    /// <summary>Each form with its most frequent lemma and the sum of that one's weights, in a fixed order.</summary>
    public IEnumerable<(PennTag Group, string Form, string Lemma, int Weight)> Best()
    {
        foreach (var ((group, form), lemmas) in counts)
        {
            var (lemma, weight) = lemmas.MaxBy(pair => pair.Value);
            yield return (group, form, lemma, weight);
        }
    }

    /// <summary>As the package folds words.</summary>
    public static string Lower(string word) => word.ToLowerInvariant().Replace('’', '\'');
}
