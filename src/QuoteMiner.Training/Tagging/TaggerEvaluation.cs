using System.Diagnostics;
using QuoteMiner.Layouts;
using QuoteMiner.Quotations;
using QuoteMiner.Sentences;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Tokenization;

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
        // Not from StageOrder, which would load the package's tagger: it may be the one that is to be replaced.
        IStage[] stages = [new QuotationStage(), new LayoutStage(), new Tokenizer(), new LexicalTagger(), new SentenceSplitter()];
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

    /// <summary>
    /// Time a token over many different texts, so that the model is no more in the cache than it would be. Each text counts with the best of its passes, which other work
    /// on the machine disturbs least.
    /// </summary>
    public static double NanosecondsPerToken(IStage stage, AnnotatedText[] texts, int passes)
    {
        var best = new long[texts.Length];
        Array.Fill(best, long.MaxValue);
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                var started = Stopwatch.GetTimestamp();
                stage.Annotate(texts[i]);
                best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - started);
            }
        }

        return best.Sum() * 1e9 / Stopwatch.Frequency / texts.Sum(text => text.Tokens.Count);
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
