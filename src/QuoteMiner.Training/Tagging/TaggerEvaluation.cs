using System.Diagnostics;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Tagging;

/// <summary>Scores a tagger on sentences that are tokenized as in the treebank.</summary>
internal static class TaggerEvaluation
{
    /// <summary>Share of right tags; tokens whose right tag the package does not know are left out when <paramref name="skipUnknown"/> and else count as wrong.</summary>
    public static double Accuracy(PerceptronTagger tagger, TaggingCorpus corpus, bool skipUnknown = false)
    {
        tagger.Annotate(corpus.Text);
        int right = 0, total = 0;
        for (var i = 0; i < corpus.Tags.Length; i++)
        {
            if (corpus.Tags[i] != PennTag.None || !skipUnknown)
            {
                total++;
                right += corpus.Tags[i] != PennTag.None && corpus.Tags[i] == corpus.Text.Tokens.Tags[i] ? 1 : 0;
            }
        }

        return total == 0 ? 0 : (double)right / total;
    }

    /// <summary>Time a token of the best of many runs, which other work on the machine disturbs least.</summary>
    public static double NanosecondsPerToken(PerceptronTagger tagger, TaggingCorpus corpus, int runs)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            tagger.Annotate(corpus.Text);
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
        }

        return best.TotalNanoseconds / corpus.Tags.Length;
    }

    /// <summary>The most frequent confusions.</summary>
    public static IEnumerable<string> Confusions(TaggingCorpus corpus, int count)
    {
        var confusions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < corpus.Tags.Length; i++)
        {
            if (corpus.Tags[i] != corpus.Text.Tokens.Tags[i])
            {
                var name = $"{corpus.Tags[i].Name()} as {corpus.Text.Tokens.Tags[i].Name()}";
                confusions[name] = confusions.GetValueOrDefault(name) + 1;
            }
        }

        return confusions.OrderByDescending(pair => pair.Value).Take(count).Select(pair => $"{pair.Value} {pair.Key}");
    }
}
