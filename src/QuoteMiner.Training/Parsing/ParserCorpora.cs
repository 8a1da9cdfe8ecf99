using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>What the parser is trained on and measured on.</summary>
internal static class ParserCorpora
{
    public static readonly string[] Licences =
    [
        "UD English EWT, train: trees made by hand, CC BY-SA 4.0",
        "GUM, train: trees made by hand, annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain",
        "PolNeAR, train: trees made by CoreNLP 4.5.10 (names harmonised, punctuation hung by rule); the articles belong to their publishers, only weights are kept",
        "Wikinews: trees made in the same way; texts CC BY 2.5",
        "word clusters: words.bin; tags: tagger.bin",
    ];

    public static List<TreeSentence> Gold(CorpusFolder corpora) =>
        [.. TreebankReader.ReadConllu(corpora, "ewt-train.conllu.gz"), .. TreebankReader.ReadConllu(corpora, "gum-train.conllu.gz")];

    public static List<TreeSentence> News(CorpusFolder corpora) =>
        TreebankReader.ReadSilver(corpora, "polnear-train.silver.tsv.gz", "polnear-train.jsonl.gz").ConvertAll(SilverHarmonizer.Harmonize);

    public static List<TreeSentence> Wikinews(CorpusFolder corpora) =>
        TreebankReader.ReadSilver(corpora, "wikinews.silver.tsv.gz", "wikinews-raw.jsonl.gz").ConvertAll(SilverHarmonizer.Harmonize);

    /// <summary>The sets for choosing (dev) and reporting (test), on their own tokens.</summary>
    public static IEnumerable<(string Name, ParsingCorpus Corpus)> Evaluation(CorpusFolder corpora)
    {
        yield return ("EWT dev", ParsingCorpus.Of(TreebankReader.ReadConllu(corpora, "ewt-dev.conllu.gz")));
        yield return ("GUM dev", ParsingCorpus.Of(TreebankReader.ReadConllu(corpora, "gum-dev.conllu.gz")));
        yield return ("PolNeAR dev, automatic trees, harmonised, words", ParsingCorpus.Of(
            TreebankReader.ReadSilver(corpora, "polnear-dev.silver.tsv.gz", "polnear-dev.jsonl.gz").ConvertAll(SilverHarmonizer.Harmonize)));
        yield return ("EWT test", ParsingCorpus.Of(TreebankReader.ReadConllu(corpora, "ewt-test.conllu.gz")));
        yield return ("GUM test", ParsingCorpus.Of(TreebankReader.ReadConllu(corpora, "gum-test.conllu.gz")));
        yield return ("PUD news", ParsingCorpus.Of(TreebankReader.ReadConllu(corpora, "pud-test.conllu.gz", "n")));
    }
}
