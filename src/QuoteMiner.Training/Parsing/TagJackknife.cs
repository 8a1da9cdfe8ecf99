using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Parsing;

/// <summary>
/// Tags trees by taggers that have not seen them: the parser learns to live with the tagger's mistakes. Treebanks are cut into blocks of neighbouring sentences, articles are dealt
/// out one by one.
/// </summary>
internal sealed class TagJackknife(TaggerSettings settings, WordClusters clusters)
{
    public const int Folds = 4;

    /// <summary>The tags of all tokens, sentence by sentence.</summary>
    public (PennTag[] Gold, PennTag[] News) Tag(List<TreeSentence> gold, List<TreeSentence> news)
    {
        var goldTags = new PennTag[gold.Count][];
        var newsTags = new PennTag[news.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            Console.Error.WriteLine($"tagger without fold {fold + 1} of {Folds}");
            int GoldFold(int i) => (int)((long)i * Folds / gold.Count);
            var bytes = new TaggerTrainer(settings, clusters).Train(
                [.. gold.Where((_, i) => GoldFold(i) != fold).Select(Tagged)], [.. news.Where(sentence => sentence.Document % Folds != fold).Select(Tagged)]);
            var tagger = new PerceptronTagger(ModelFile.Read("tagger", bytes), clusters);
            Tag(tagger, gold, goldTags, Enumerable.Range(0, gold.Count).Where(i => GoldFold(i) == fold));
            Tag(tagger, news, newsTags, Enumerable.Range(0, news.Count).Where(i => news[i].Document % Folds == fold));
        }

        return ([.. goldTags.SelectMany(tags => tags)], [.. newsTags.SelectMany(tags => tags)]);
    }

    static void Tag(PerceptronTagger tagger, List<TreeSentence> sentences, PennTag[][] tags, IEnumerable<int> wanted)
    {
        foreach (var i in wanted)
        {
            var corpus = TaggingCorpus.Of([Tagged(sentences[i])]);
            tagger.Annotate(corpus.Text);
            tags[i] = corpus.Text.Tokens.Tags.ToArray();
        }
    }

    static TaggedSentence Tagged(TreeSentence sentence) => new(sentence.Words, sentence.Tags);
}
