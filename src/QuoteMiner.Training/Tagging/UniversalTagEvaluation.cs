using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Tagging;

/// <summary>Scores the universal tags that follow from a treebank's Penn tags.</summary>
internal static class UniversalTagEvaluation
{
    const int ConfusionsShown = 20;

    public static readonly string[] Treebanks = ["ewt-dev.conllu.gz", "gum-dev.conllu.gz", "ewt-test.conllu.gz", "gum-test.conllu.gz", "pud-test.conllu.gz"];

    /// <summary>Share of right tags among the words of a treebank, with its relations or without them, and the most frequent confusions.</summary>
    public static (double Share, string Confusions) Score(CorpusFolder corpora, string file, bool withRelations)
    {
        var confusions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (right, total) = (0, 0);
        foreach (var sentence in ConlluFile.Read(corpora, file).Select(sentence => sentence.Words))
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var (form, gold, penn, relation) = (sentence[i][1], sentence[i][3], sentence[i][4], sentence[i][7]);
                var next = i + 1 < sentence.Count ? PennTags.Parse(sentence[i + 1][4]) : PennTag.None;
                var tag = UniversalTags.Of(PennTags.Parse(penn), WordHash.Of(form), next, withRelations ? DependencyRelations.Parse(relation) : DependencyRelation.None);
                total++;
                if (tag.Name() == gold)
                {
                    right++;
                }
                else
                {
                    var confusion = $"{penn} {form.ToLowerInvariant()} {tag.Name()} for {gold}";
                    confusions[confusion] = confusions.GetValueOrDefault(confusion) + 1;
                }
            }
        }

        return ((double)right / Math.Max(1, total), string.Join("; ", confusions.OrderByDescending(pair => pair.Value).Take(ConfusionsShown).Select(pair => $"{pair.Value} {pair.Key}")));
    }
}
