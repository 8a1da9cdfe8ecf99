using QuoteMiner.Learning;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Tagging;

/// <summary>Trains the tagger; the same sentences and settings give the same bytes.</summary>
internal sealed class TaggerTrainer(TaggerSettings settings, WordClusters clusters)
{
    /// <param name="gold">Sentences tagged by hand.</param>
    /// <param name="silver">Sentences tagged automatically: the tags of their signs are not learned.</param>
    public byte[] Train(List<TaggedSentence> gold, List<TaggedSentence> silver)
    {
        var goldCorpus = TaggingCorpus.Of([.. gold, .. CaseNoise.Copies(gold, settings.CaseNoise, settings.Seed)]);
        var silverCorpus = TaggingCorpus.Of([.. silver, .. CaseNoise.Copies(silver, settings.CaseNoise, settings.Seed)], wordsOnly: true);
        var (words, tags) = FindCertain(goldCorpus, silverCorpus);
        Console.Error.WriteLine($"tagger: {words.Length} words have one tag");
        var tagger = new SentenceTagger(new CertainTags(new KeyTable(words), tags), clusters);
        var perceptron = new AveragedPerceptron(Count(tagger, goldCorpus, silverCorpus), PennTags.Count);
        Console.Error.WriteLine($"tagger: {perceptron.Keys.Length} features");
        for (var run = 0; run < settings.Runs; run++)
        {
            perceptron.Restart();
            Learn(tagger, perceptron, goldCorpus, silverCorpus, run);
        }

        var model = QuantizedModel.Of(perceptron, settings.ByteStep, settings.SmallestWeight, settings.SmallestRow);
        Console.Error.WriteLine($"tagger: {model.Keys.Length} features kept, {model.Weights.Count(weight => weight != 0)} weights, {model.Clipped} clipped");
        var writer = new ModelWriter();
        CertainTagFinder.Write(writer, words, tags);
        writer.Add("STOP", new SectionWriter().Int32(Math.Max(1, settings.Enough)));
        model.Write(writer);
        return writer.ToArray();
    }

    (int[] Words, PennTag[] Tags) FindCertain(TaggingCorpus gold, TaggingCorpus silver)
    {
        var finder = new CertainTagFinder();
        finder.Add(gold, clusters, 1);
        finder.Add(silver, clusters, 1);
        return finder.Find(settings.CertainCount, settings.CertainRatio);
    }

    int[] Count(SentenceTagger tagger, params ReadOnlySpan<TaggingCorpus> corpora)
    {
        var counts = new FeatureCounts();
        foreach (var corpus in corpora)
        {
            var counter = new FeatureCounter(counts, corpus.Tags);
            foreach (var sentence in corpus.Text.Sentences.Items)
            {
                tagger.Tag(corpus.Text, sentence, ref counter);
            }
        }

        return counts.AtLeast(settings.MinimumCount);
    }

    void Learn(SentenceTagger tagger, AveragedPerceptron perceptron, TaggingCorpus gold, TaggingCorpus silver, int run)
    {
        var random = new SeededRandom(settings.Seed + (ulong)run);
        var enough = settings.Enough * settings.ByteStep / 16;
        var goldTeacher = new Teacher(perceptron, gold.Tags, settings.GoldAmount, settings.Margin, enough);
        var silverTeacher = new Teacher(perceptron, silver.Tags, settings.SilverAmount, settings.Margin, enough);
        var progress = new Progress($"tagger, run {run + 1} of {settings.Runs}", settings.Epochs);
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var withSilver = epoch <= settings.Epochs - settings.GoldEpochs;
            var (mistakes, decided, early) =
                (goldTeacher.Mistakes + silverTeacher.Mistakes, goldTeacher.Decided + silverTeacher.Decided, goldTeacher.Early + silverTeacher.Early);
            foreach (var number in Order(gold.Text.Sentences.Count, withSilver ? silver.Text.Sentences.Count : 0, random))
            {
                if (number < gold.Text.Sentences.Count)
                {
                    tagger.Tag(gold.Text, gold.Text.Sentences[number], ref goldTeacher);
                }
                else
                {
                    tagger.Tag(silver.Text, silver.Text.Sentences[number - gold.Text.Sentences.Count], ref silverTeacher);
                }
            }

            mistakes = goldTeacher.Mistakes + silverTeacher.Mistakes - mistakes;
            decided = goldTeacher.Decided + silverTeacher.Decided - decided;
            early = goldTeacher.Early + silverTeacher.Early - early;
            progress.Report(epoch, FormattableString.Invariant($"{100.0 * mistakes / decided:0.00} % of {decided} wrong, {100.0 * early / decided:0.0} % early"));
        }
    }

    static int[] Order(int gold, int silver, SeededRandom random)
    {
        var order = new int[gold + silver];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        random.Shuffle<int>(order);
        return order;
    }
}
