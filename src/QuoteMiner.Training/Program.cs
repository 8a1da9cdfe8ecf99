using System.Globalization;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;
using QuoteMiner.Training.Words;

var corpora = CorpusFolder.Find();
if (args[0] == "words")
{
    File.WriteAllBytes(args[1], WordClusterTrainer.Train(corpora, WordClusterTrainer.DefaultSizes));
    return;
}

var settings = args.Skip(3).Aggregate(new TaggerSettings(), (all, one) => all.With(one));
var clusters = new WordClusters(ModelFile.Read("words", File.ReadAllBytes(args[1])));
var gold = ConlluReader.ReadTags(corpora, "ewt-train.conllu.gz");
gold.AddRange(ConlluReader.ReadTags(corpora, "gum-train.conllu.gz"));
var silver = SilverReader.ReadTags(corpora, "polnear-train.silver.tsv.gz", "polnear-train.jsonl.gz");
silver = silver[..(silver.Count * settings.Silver / 100)];
var bytes = new TaggerTrainer(settings, clusters).Train(gold, silver);
File.WriteAllBytes(args[2], bytes);
var tagger = new PerceptronTagger(ModelFile.Read("tagger", bytes), clusters);
var line = string.Join(' ', args.Skip(3)) + $" size {bytes.Length / 1000}k";
foreach (var (name, sentences) in new (string, List<TaggedSentence>)[]
{
    ("ewt-dev", ConlluReader.ReadTags(corpora, "ewt-dev.conllu.gz")), ("gum-dev", ConlluReader.ReadTags(corpora, "gum-dev.conllu.gz")),
    ("silver-dev", SilverReader.ReadTags(corpora, "polnear-dev.silver.tsv.gz", "polnear-dev.jsonl.gz")),
    ("ewt-test", ConlluReader.ReadTags(corpora, "ewt-test.conllu.gz")),
    ("gum-test", ConlluReader.ReadTags(corpora, "gum-test.conllu.gz")),
    ("pud-news", ConlluReader.ReadTags(corpora, "pud-test.conllu.gz", "n")),
})
{
    var corpus = TaggingCorpus.Of(sentences, name == "silver-dev");
    line += string.Format(CultureInfo.InvariantCulture, " {0} {1:0.0000}", name, TaggerEvaluation.Accuracy(tagger, corpus, name == "silver-dev"));
    if (name is "ewt-dev" or "pud-news" or "silver-dev")
    {
        Console.Error.WriteLine(name + ": " + string.Join(", ", TaggerEvaluation.Confusions(corpus, 16)));
    }
}

Console.WriteLine(line);
