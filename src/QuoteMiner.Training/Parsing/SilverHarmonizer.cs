using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>
/// Turns automatic trees into what the treebanks would say: persons' names hang on their first word (<c>flat</c>), titles before them are <c>nmod:desc</c>, <c>dep</c> tells
/// nothing, and punctuation hangs by the treebanks' rules (<see cref="SignAttacher"/>).
/// </summary>
internal static class SilverHarmonizer
{
    const string Person = "PERSON";

    public static TreeSentence Harmonize(TreeSentence sentence)
    {
        var heads = (int[])sentence.Heads.Clone();
        var relations = (DependencyRelation[])sentence.Relations.Clone();
        for (var i = 0; i < heads.Length; i++)
        {
            var end = i;
            while (end < heads.Length && sentence.Names[end] == Person && sentence.Tags[end].IsProperNoun())
            {
                end++;
            }

            if (end > i + 1)
            {
                HangNameOnFirst(sentence, heads, relations, i, end);
            }

            i = Math.Max(i, end - 1);
        }

        var isSign = new bool[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            isSign[i] = relations[i] == DependencyRelation.Punct;
            relations[i] = relations[i] == DependencyRelation.Dep ? DependencyRelation.None : relations[i];
        }

        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = heads[i] >= 0 && isSign[heads[i]] ? TreeSentence.Unknown : heads[i];
        }

        new SignAttacher(sentence.Tags, heads, isSign).Attach();
        return sentence with { Heads = heads, Relations = relations };
    }

    static void HangNameOnFirst(TreeSentence sentence, int[] heads, DependencyRelation[] relations, int first, int end)
    {
        var last = end - 1;
        for (var i = first; i < last; i++)
        {
            if (heads[i] != last || relations[i] != DependencyRelation.Compound)
            {
                return;
            }
        }

        (heads[first], relations[first]) = (heads[last], relations[last]);
        for (var i = first + 1; i < end; i++)
        {
            (heads[i], relations[i]) = (first, DependencyRelation.Flat);
        }

        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == last)
            {
                heads[i] = first;
                var isTitle = i < first && relations[i] == DependencyRelation.Compound && sentence.Tags[i].IsNoun();
                relations[i] = isTitle ? DependencyRelation.NmodDesc : relations[i];
            }
        }
    }
}
