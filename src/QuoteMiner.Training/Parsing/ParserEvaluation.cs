using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>Scores the trees that a parser wrote into sentences that are tokenized as in the treebank.</summary>
internal static class ParserEvaluation
{
    /// <summary>Shares of words with the right head, and with the right head and relation, subtypes left out; words whose head is not known are not counted.</summary>
    /// <param name="wordsOnly">Punctuation is not counted.</param>
    public static (double Unlabelled, double Labelled) Score(ParsingCorpus corpus, bool wordsOnly)
    {
        var tokens = corpus.Text.Tokens;
        int total = 0, heads = 0, relations = 0;
        for (var i = 0; i < corpus.Heads.Length; i++)
        {
            if (corpus.Heads[i] == TreeSentence.Unknown || (wordsOnly && corpus.Relations[i] == DependencyRelation.Punct))
            {
                continue;
            }

            total++;
            if (corpus.Heads[i] == tokens.Heads[i])
            {
                heads++;
                relations += IsSame(corpus.Relations[i], tokens.Relations[i]) ? 1 : 0;
            }
        }

        return ((double)heads / total, (double)relations / total);
    }

    /// <summary>The most frequent wrong relations of words with the right head, and how often each relation's head is wrong.</summary>
    public static IEnumerable<string> Confusions(ParsingCorpus corpus, int count)
    {
        var confusions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var tokens = corpus.Text.Tokens;
        for (var i = 0; i < corpus.Heads.Length; i++)
        {
            if (corpus.Heads[i] == TreeSentence.Unknown)
            {
                continue;
            }

            var name = corpus.Heads[i] != tokens.Heads[i] ? "head of " + corpus.Relations[i].Name()
                : !IsSame(corpus.Relations[i], tokens.Relations[i]) ? $"{corpus.Relations[i].Name()} as {tokens.Relations[i].Name()}" : "";
            if (name.Length > 0)
            {
                confusions[name] = confusions.GetValueOrDefault(name) + 1;
            }
        }

        return confusions.OrderByDescending(pair => pair.Value).Take(count).Select(pair => $"{pair.Value} {pair.Key}");
    }

    static bool IsSame(DependencyRelation one, DependencyRelation other) => one == other || Universal(one).SequenceEqual(Universal(other));

    static ReadOnlySpan<char> Universal(DependencyRelation relation)
    {
        var name = relation.Name().AsSpan();
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name[..colon];
    }
}
