using System.Diagnostics;
using QuoteMiner.Pipeline;
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

    /// <summary>The articles as the stages before the tagger leave them.</summary>
    public static AnnotatedText[] Prepare(IEnumerable<string> articles)
    {
        var stages = StageOrder.Create().TakeWhile(stage => (stage.Assigns & Layers.Tags) == 0).ToArray();
        return [.. articles.Select(article =>
        {
            var text = new AnnotatedText();
            text.Reset(article);
            foreach (var stage in stages)
            {
                stage.Annotate(text);
            }

            return text;
        })];
    }

    /// <summary>Time a token over many different texts, so that the model is not in the cache more than it would be; the best of some passes, which other work on the machine disturbs least.</summary>
    public static double NanosecondsPerToken(IStage stage, AnnotatedText[] texts, int passes)
    {
        var best = TimeSpan.MaxValue;
        for (var pass = 0; pass < passes; pass++)
        {
            var started = Stopwatch.GetTimestamp();
            foreach (var text in texts)
            {
                stage.Annotate(text);
            }

            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
        }

        return best.TotalNanoseconds / texts.Sum(text => text.Tokens.Count);
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
